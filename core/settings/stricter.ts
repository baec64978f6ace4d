import { levels } from '../level';
import type { Settings, SettingsKey } from '../settings';

/** From what protects least to what protects most. */
const ranks: { readonly [Key in SettingsKey]?: readonly Settings[Key][] } = {
  level: levels,
  onUninspectable: ['pass', 'ask', 'hold'],
  camera: ['pass', 'ask'],
  hideFaces: ['allow', 'off'],
  mode: ['named', 'wide'],
  unlistedTools: ['pass', 'ask'],
  lock: ['set', 'all'],
};

type Elements = readonly string[];
type Combine = (one: Elements, other: Elements) => Elements;

const both: Combine = (one, other) => [...new Set([...one, ...other])];
const common: Combine = (one, other) => one.filter((element) => other.includes(element));
const isOn = (category: string): boolean => category.startsWith('+');

const lists: Readonly<Partial<Record<SettingsKey, Combine>>> = {
  addSites: both,
  removeSites: common,
  importedLists: both,
  categories: (one, other) => [
    ...both(one.filter(isOn), other.filter(isOn)),
    ...common(one, other).filter((category) => !isOn(category)),
  ],
};

/** Settings that protect somebody; the others are a matter of taste, or words. */
export const isProtective = (key: SettingsKey): boolean => key in ranks || key in lists;

/**
 * Of two values that which protects more. Of lists it may be neither: more sites to watch, fewer to leave out.
 *
 * @returns the first for a setting that protects nobody
 */
export function stricter<Key extends SettingsKey>(
  key: Key,
  one: Settings[Key],
  other: Settings[Key],
): Settings[Key] {
  const rank = ranks[key];
  if (rank !== undefined) return rank.indexOf(other) > rank.indexOf(one) ? other : one;
  const combine = lists[key];
  return combine === undefined
    ? one
    : (combine(one as Elements, other as Elements) as Settings[Key]);
}

/** Equal as values; the order of a list means nothing. */
export const isSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((element) => other.includes(element))
    : one === other;

/** Whether a change takes protection away: what a family lock is there to stop. */
export const isLoosening = <Key extends SettingsKey>(
  key: Key,
  from: Settings[Key],
  to: Settings[Key],
): boolean => isProtective(key) && !isSame(stricter(key, to, from), to);
