import { storage } from 'wxt/utils/storage';
import { inTurn } from '../core/in-turn';
import type { Settings, SettingsKey } from '../core/settings';
import { effectiveSettings, type Effective } from '../core/settings/effective';
import { noPolicy, parsePolicyCopy } from '../core/settings/policy';
import {
  heldByLock,
  migrate,
  withChange,
  withLock,
  withoutLock,
  type StoredSettings,
} from '../core/settings/stored';
import { isLoosening } from '../core/settings/stricter';
import { buildDefaults } from './build';

const SETTINGS = 'local:settings';
/** The policy as it was last seen: `platform/policy-store.ts` writes it. */
export const POLICY = 'local:policy';
/** What the family's PIN is checked against: `platform/family-lock.ts` writes it. */
export const LOCK = 'local:family-lock';

/** What counts now, and where each value comes from. Never throws for what is stored. */
export async function readEffective(): Promise<Effective> {
  const [stored, policy] = await Promise.all([readStored(), storage.getItem(POLICY)]);
  return effectiveSettings(
    policy === null ? noPolicy : parsePolicyCopy(policy),
    stored,
    buildDefaults,
  );
}

async function readStored(): Promise<StoredSettings> {
  const [stored, lock] = await Promise.all([storage.getItem(SETTINGS), storage.getItem(LOCK)]);
  return heldByLock(migrate(stored), lock !== null);
}

export const readSettings = async (): Promise<Settings> => (await readEffective()).settings;

const turn = inTurn();

const write = (
  next: (stored: StoredSettings) => StoredSettings,
  read: () => Promise<StoredSettings> = readStored,
): Promise<void> => turn(async () => storage.setItem(SETTINGS, next(await read())));

/**
 * @param unlocked the family's PIN was entered on this page
 * @returns the keys that were left as they were: read-only, or weaker than the lock allows
 */
export async function changeSettings(
  change: Partial<Settings>,
  unlocked = false,
): Promise<SettingsKey[]> {
  const { settings, locks } = await readEffective();
  const keys = Object.keys(change) as SettingsKey[];
  const refused = keys.filter((key) => {
    if (locks[key] === 'read-only') return true;
    if (unlocked || locks[key] === 'open') return false;
    const to = change[key];
    return locks[key] === 'with-pin' || to === undefined || isLoosening(key, settings[key], to);
  });
  const allowed = Object.fromEntries(
    Object.entries(change).filter(([key]) => !refused.includes(key as SettingsKey)),
  );
  if (Object.keys(allowed).length > 0) {
    await write((stored) => withChange(stored, allowed, unlocked));
  }
  return refused;
}

/** From now on the family's PIN is needed to loosen what is set, also if the PIN is there already. */
export const lockSettings = (): Promise<void> =>
  write(withLock, async () => migrate(await storage.getItem(SETTINGS)));

/** With the PIN: what counted goes on to count, and anybody may change it. */
export async function unlockSettings(): Promise<void> {
  const { settings, origins } = await readEffective();
  const own = Object.fromEntries(
    Object.entries(settings).filter(([key]) =>
      ['family', 'person'].includes(origins[key as SettingsKey]),
    ),
  );
  await write((stored) => withoutLock(stored, own));
}

/** @returns how to stop listening */
export function onSettingsChanged(listener: () => void): () => void {
  const keys = [SETTINGS, POLICY, LOCK] as const;
  const stops = keys.map((key) => storage.watch(key, listener));
  return () => {
    for (const stop of stops) stop();
  };
}
