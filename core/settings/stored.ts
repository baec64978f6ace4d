import { isRecord } from '../is-record';
import type { Settings } from '../settings';

export const SETTINGS_VERSION = 2;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Settings as they are stored. Layers are kept raw: a newer version's keys and values are still there when
 * it comes back after a downgrade.
 */
export interface StoredSettings {
  readonly version: number;
  /** what the person chose; with a family lock, that counts where it is stricter */
  readonly person: Raw;
  /** what was chosen with the family's PIN; there as long as the lock is */
  readonly family?: Raw | undefined;
}

/**
 * Of any version. Version 1 was the person's settings alone, without a number.
 *
 * Never throws: what makes no sense is no settings, and the defaults protect.
 */
export function migrate(stored: unknown): StoredSettings {
  if (!isRecord(stored)) return { version: SETTINGS_VERSION, person: {} };
  if (typeof stored.version !== 'number') return { version: SETTINGS_VERSION, person: stored };
  const { person, family, ...rest } = stored;
  return {
    ...rest,
    version: Math.max(stored.version, SETTINGS_VERSION),
    person: isRecord(person) ? person : {},
    ...(family !== undefined && { family: isRecord(family) ? family : {} }),
  };
}

export const isLocked = ({ family }: StoredSettings): boolean => family !== undefined;

/** Where there is a lock and the family's layer is lost, the defaults are what it keeps: damage opens nothing. */
export const heldByLock = (stored: StoredSettings, hasLock: boolean): StoredSettings =>
  hasLock && !isLocked(stored) ? { ...stored, family: {} } : stored;

/**
 * A change by the person, or with the family's PIN. Without a lock there is one layer for all.
 *
 * @param unlocked the PIN was entered on the page that makes the change
 */
export function withChange(
  stored: StoredSettings,
  change: Partial<Settings>,
  unlocked: boolean,
): StoredSettings {
  if (stored.family === undefined || !unlocked) {
    return { ...stored, person: { ...stored.person, ...change } };
  }
  // The person's own would still be the stricter one, and the change would do nothing.
  const person = Object.fromEntries(
    Object.entries(stored.person).filter(([key]) => !(key in change)),
  );
  return { ...stored, person, family: { ...stored.family, ...change } };
}

/** What was chosen so far is what the lock keeps. */
export const withLock = (stored: StoredSettings): StoredSettings =>
  isLocked(stored) ? stored : { ...stored, person: {}, family: stored.person };

/** @param values what counted until now, for nothing to change with the lock's end */
export const withoutLock = (stored: StoredSettings, values: Partial<Settings>): StoredSettings => {
  const { family, ...rest } = stored;
  return { ...rest, person: { ...family, ...stored.person, ...values } };
};
