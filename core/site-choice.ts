import type { Settings, SettingsKey } from './settings';
import { isSame } from './settings/stricter';
import type { SiteCategory, SiteEntry } from './sites';
import { watchedSites } from './watched-sites';

type Chosen = Pick<Settings, 'addSites' | 'removeSites' | 'categories'>;
type Change = Partial<Chosen>;

const without = (list: readonly string[], element: string): readonly string[] =>
  list.filter((one) => one !== element);

/** Whether an entry is watched without being named: by its kind, or out of the box. */
const isOnByKind = (entry: SiteEntry, { categories }: Pick<Chosen, 'categories'>): boolean =>
  watchedSites([entry], { addSites: [], removeSites: [], categories }).sites.length > 0;

/** Switches one entry on or off, with as few words as it takes: nothing is kept that says what is so anyway. */
export function switchSite(entry: SiteEntry, chosen: Chosen, isOn: boolean): Change {
  const byKind = isOnByKind(entry, chosen);
  const addSites = without(chosen.addSites, entry.id);
  const removeSites = without(chosen.removeSites, entry.id);
  const next = {
    addSites: isOn && !byKind ? [...addSites, entry.id] : addSites,
    removeSites: !isOn && byKind ? [...removeSites, entry.id] : removeSites,
  };
  return changed(chosen, next);
}

/** Switches all entries of a kind that are not on out of the box, or back to what is so without a word. */
export function switchKind(category: SiteCategory, chosen: Chosen, isOn: boolean): Change {
  const others = chosen.categories.filter((one) => one.slice(1) !== category);
  return changed(chosen, { categories: isOn ? [...others, `+${category}`] : others });
}

/** Takes back a site that was added by hand. */
export const withoutSite = (site: string, { addSites }: Pick<Chosen, 'addSites'>): Change => ({
  addSites: without(addSites, site),
});

const changed = (before: Chosen, next: Change): Change =>
  Object.fromEntries(
    Object.entries(next).filter(([key, list]) => !isSame(list, before[key as keyof Chosen])),
  );

/** Whether a change would touch what nobody here may change. */
export const isHeld = (change: Change, locks: Readonly<Record<SettingsKey, string>>): boolean =>
  Object.keys(change).some((key) => locks[key as SettingsKey] === 'read-only');
