import { defaultSettings, settingsKeys, type Settings, type SettingsKey } from '../settings';
import { parseLayer, type Rejected } from './parse-layer';
import { decides, type PolicyCopy } from './policy';
import type { StoredSettings } from './stored';
import { isProtective, isSame, stricter } from './stricter';

/** Where a value comes from. `kept-policy`: from a key that the policy no longer has. */
export type Origin = 'policy' | 'kept-policy' | 'family' | 'person' | 'default';

/** Who may change it: `read-only` nobody here, `loosening` only with the family's PIN to something weaker. */
export type Lock = 'open' | 'loosening' | 'with-pin' | 'read-only';

export interface Effective {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingsKey, Origin>>;
  readonly locks: Readonly<Record<SettingsKey, Lock>>;
  readonly policy: PolicyCopy;
  readonly isFamilyLocked: boolean;
  /** what was stored and makes no sense */
  readonly rejected: readonly Rejected[];
}

interface Chosen<Value> {
  readonly value: Value;
  readonly origin: Origin;
  readonly lock: Lock;
}

/** Words that speak for the family or the school: whoever set them under the lock is the one to change them. */
const speaksForAdults: readonly SettingsKey[] = [
  ...(['schoolName', 'contactName', 'contactText', 'contactUrl', 'hiddenFeatures'] as const),
];

/**
 * Policy > family lock > person > defaults, and where each value came from. A policy that the person may have
 * written stands above a family lock only where it is stricter.
 *
 * @param defaults those of this build
 */
export function effectiveSettings(
  policy: PolicyCopy,
  stored: StoredSettings,
  defaults: Settings = defaultSettings,
): Effective {
  const person = parseLayer(stored.person);
  const family = stored.family === undefined ? undefined : parseLayer(stored.family);
  const isOver = family === undefined || decides(policy);
  const isAllLocked = isOver && (policy.values.lock ?? policy.kept.lock) === 'all';
  const below = isAllLocked ? lockedByPolicy : withoutPolicy;
  const chosen = Object.fromEntries(
    settingsKeys.map((key) => [
      key,
      choose(key, policy, isOver, below(key, defaults[key], family?.values, person.values)),
    ]),
  ) as { readonly [Key in SettingsKey]: Chosen<Settings[Key]> };
  const each = <Part extends keyof Chosen<unknown>>(part: Part) =>
    Object.fromEntries(settingsKeys.map((key) => [key, chosen[key][part]]));
  return {
    settings: each('value') as unknown as Settings,
    origins: each('origin') as Record<SettingsKey, Origin>,
    locks: each('lock') as Record<SettingsKey, Lock>,
    policy,
    isFamilyLocked: family !== undefined,
    rejected: [...(family?.rejected ?? []), ...person.rejected],
  };
}

function choose<Key extends SettingsKey>(
  key: Key,
  policy: PolicyCopy,
  isOver: boolean,
  below: Chosen<Settings[Key]>,
): Chosen<Settings[Key]> {
  const set = policy.values[key] as Settings[Key] | undefined;
  if (set !== undefined && isOver) return { value: set, origin: 'policy', lock: 'read-only' };
  const asked = set ?? policy.kept[key];
  if (asked === undefined) return below;
  const value = stricter(key, below.value, asked);
  if (isSame(value, below.value)) return below;
  return { value, origin: set === undefined ? 'kept-policy' : 'policy', lock: 'read-only' };
}

function withoutPolicy<Key extends SettingsKey>(
  key: Key,
  fallback: Settings[Key],
  family: Partial<Settings> | undefined,
  person: Partial<Settings>,
): Chosen<Settings[Key]> {
  const own = person[key] as Settings[Key] | undefined;
  if (family === undefined) {
    return {
      value: own ?? fallback,
      origin: own === undefined ? 'default' : 'person',
      lock: 'open',
    };
  }
  const theirs = family[key] as Settings[Key] | undefined;
  const base = theirs ?? fallback;
  const baseOrigin = theirs === undefined ? 'default' : 'family';
  if (isProtective(key)) {
    const value = own === undefined ? base : stricter(key, base, own);
    const origin = isSame(value, base) ? baseOrigin : 'person';
    return { value, origin, lock: 'loosening' };
  }
  if (speaksForAdults.includes(key)) return { value: base, origin: baseOrigin, lock: 'with-pin' };
  return {
    value: own ?? base,
    origin: own === undefined ? baseOrigin : 'person',
    lock: 'open',
  };
}

/** As under a family lock of which nobody has the PIN; what is a matter of taste stays open. */
function lockedByPolicy<Key extends SettingsKey>(
  key: Key,
  fallback: Settings[Key],
  family: Partial<Settings> | undefined,
  person: Partial<Settings>,
): Chosen<Settings[Key]> {
  const chosen = withoutPolicy(key, fallback, family ?? {}, person);
  return chosen.lock === 'open' ? chosen : { ...chosen, lock: 'read-only' };
}
