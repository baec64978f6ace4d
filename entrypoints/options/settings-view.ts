import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../../core/settings';
import type { Effective } from '../../core/settings/effective';
import { pick } from '../../core/settings/pick';
import { isAdminInstalled } from '../../platform/about';
import { changeSettings, onSettingsChanged, readEffective } from '../../platform/settings-store';

/** A change that waits for the family's PIN, and the part of the page that asks for it. */
export interface Waiting {
  readonly change: Partial<Settings>;
  readonly place: string;
}

/** The settings as they are stored, never a second truth: a change goes to the storage, and comes back from it. */
export interface SettingsView {
  readonly effective: Effective;
  readonly isAdminInstalled: boolean;
  /** the family's PIN was entered here; it counts as long as this page is open */
  readonly isUnlocked: boolean;
  readonly waiting: Waiting | undefined;
  /** the last change could not be stored */
  readonly hasFailed: boolean;
  /**
   * @param place where the PIN is asked for, if it has to be: the row of the first key, or a name of its own
   * @returns whether all of it counts from now on
   */
  readonly change: (change: Partial<Settings>, place?: string) => Promise<boolean>;
  /** For an act that is no setting: asks for the PIN in this place, as if a change waited there. */
  readonly askPin: (place: string) => void;
  /** The PIN was right: what waits is changed, and what comes after it without a question. */
  readonly unlock: () => Promise<void>;
  /** What waits stays as it is. */
  readonly dismiss: () => void;
}

export type SettingsViewStore = StoreApi<SettingsView>;

/** Reads what is stored, and follows it for as long as the page lives. */
export async function createSettingsView(): Promise<SettingsViewStore> {
  const [first, isAdmin] = await Promise.all([readEffective(), isAdminInstalled()]);
  const store = createStore<SettingsView>((set, get) => ({
    effective: first,
    isAdminInstalled: isAdmin,
    isUnlocked: false,
    waiting: undefined,
    hasFailed: false,
    change: async (change, place) => {
      set({ waiting: undefined, hasFailed: false });
      try {
        const { locks } = get().effective;
        const refused = await changeSettings(change, get().isUnlocked);
        await follow();
        const left = pick(change, (key) => refused.includes(key) && locks[key] !== 'read-only');
        const [key] = Object.keys(left);
        if (key !== undefined) set({ waiting: { change: left, place: place ?? key } });
        return refused.length === 0;
      } catch {
        set({ hasFailed: true });
        return false;
      }
    },
    askPin: (place) => {
      set({ waiting: { change: {}, place } });
    },
    unlock: async () => {
      const { waiting, change } = get();
      set({ isUnlocked: true });
      if (waiting !== undefined) await change(waiting.change, waiting.place);
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
    // What cannot be read is as it was, and the next change reads again.
    follow().catch(() => undefined);
  });
  return store;
}
