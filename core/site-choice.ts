import type { Settings, SettingsKey, siteCategories } from './settings';
import { isSame } from './settings/stricter';
import type { SiteEntry } from './sites';

type Chosen = Pick<Settings, 'addSites' | 'removeSites' | 'categories'>;
type Change = Partial<Chosen>;
export type SiteCategory = (typeof siteCategories)[number];
type Entry = Pick<SiteEntry, 'id' | 'default'> & { readonly category: SiteCategory };

const without = (list: readonly string[], element: string): readonly string[] =>
  list.filter((one) => one !== element);

/** Whether an entry is watched with no regard to itself: by its kind, or out of the box. */
const isOnByKind = (entry: Entry, { categories }: Pick<Chosen, 'categories'>): boolean => {
  if ((categories as readonly string[]).includes(`+${entry.category}`)) return true;
  return (
    entry.default === 'on' && !(categories as readonly string[]).includes(`-${entry.category}`)
  );
};

/** Switches one entry on or off, with as few words as it takes: nothing is kept that says what is so anyway. */
export function switchSite(entry: Entry, chosen: Chosen, isOn: boolean): Change {
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

/** Sites that were added by their hosts, and are no entries of ours. */
export const addedByHand = (
  entries: readonly Pick<SiteEntry, 'id'>[],
  { addSites }: Pick<Chosen, 'addSites'>,
): readonly string[] => addSites.filter((site) => !entries.some(({ id }) => id === site));

/** Whether a change would touch what nobody here may change. */
export const isHeld = (change: Change, locks: Readonly<Record<SettingsKey, string>>): boolean =>
  Object.keys(change).some((key) => locks[key as SettingsKey] === 'read-only');
