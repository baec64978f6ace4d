import { createStore, type StoreApi } from 'zustand/vanilla';
import { settingsKeys, type Settings } from '../../core/settings';
import type { Effective } from '../../core/settings/effective';
import { changeSettings, onSettingsChanged, readEffective } from '../../platform/settings-store';

/** The settings as they are stored, never a second truth: a change goes to the storage, and comes back from it. */
export interface SettingsView {
  readonly effective: Effective;
  /** the family's PIN was entered here; it counts as long as this page is open */
  readonly isUnlocked: boolean;
  /** what was wanted and waits for the PIN */
  readonly waiting: Partial<Settings> | undefined;
  /** the last change could not be stored */
  readonly hasFailed: boolean;
  /** @returns whether all of it counts from now on */
  readonly change: (change: Partial<Settings>) => Promise<boolean>;
  /** The PIN was right: what waits is changed, and what comes after it without a question. */
  readonly unlock: () => Promise<void>;
  /** What waits stays as it is. */
  readonly dismiss: () => void;
}

export type SettingsViewStore = StoreApi<SettingsView>;

/** Reads what is stored, and follows it for as long as the page lives. */
export async function createSettingsView(): Promise<SettingsViewStore> {
  const first = await readEffective();
  const store = createStore<SettingsView>((set, get) => ({
    effective: first,
    isUnlocked: false,
    waiting: undefined,
    hasFailed: false,
    change: async (change) => {
      set({ waiting: undefined, hasFailed: false });
      try {
        const refused = await changeSettings(change, get().isUnlocked);
        const { locks } = get().effective;
        const withPin = refused.filter((key) => locks[key] !== 'read-only');
        if (withPin.length > 0) set({ waiting: pick(change, withPin) });
        return refused.length === 0;
      } catch {
        set({ hasFailed: true });
        return false;
      }
    },
    unlock: async () => {
      const { waiting, change } = get();
      set({ isUnlocked: true });
      if (waiting !== undefined) await change(waiting);
    },
    dismiss: () => {
      set({ waiting: undefined });
    },
  }));
  const follow = async (): Promise<void> => {
    const effective = await readEffective();
    // A lock that is set anew wants its own PIN.
    store.setState(effective.isFamilyLocked ? { effective } : { effective, isUnlocked: false });
  };
  onSettingsChanged(() => {
    // The next change reads again.
    follow().catch(() => undefined);
  });
  return store;
}

const pick = (change: Partial<Settings>, keys: readonly string[]): Partial<Settings> =>
  Object.fromEntries(
    settingsKeys.flatMap((key) =>
      keys.includes(key) && key in change ? [[key, change[key]]] : [],
    ),
  );
