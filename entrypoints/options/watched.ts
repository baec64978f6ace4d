import type { Settings } from '../../core/settings';
import { addedByHand } from '../../core/site-choice';
import { siteList } from '../../core/site-list';
import type { SiteEntry } from '../../core/sites';

const isOn = (entry: SiteEntry, { addSites, removeSites, categories }: Settings): boolean => {
  const kinds: readonly string[] = categories;
  if (addSites.includes(entry.id)) return true;
  if (removeSites.includes(entry.id)) return false;
  if (kinds.includes(`+${entry.category}`)) return true;
  return entry.default === 'on' && !kinds.includes(`-${entry.category}`);
};

export interface Watched {
  readonly ids: ReadonlySet<string>;
  readonly byHand: readonly string[];
  readonly count: number;
  /** match patterns of what is watched and not among the hosts that the extension always has */
  readonly patterns: readonly string[];
}

/** What is watched with these settings, for the list and its switches. */
export function watchedWith(settings: Settings): Watched {
  const on = siteList.filter((entry) => isOn(entry, settings));
  const byHand = addedByHand(siteList, settings);
  return {
    ids: new Set(on.map(({ id }) => id)),
    byHand,
    count: on.length + byHand.length,
    patterns: [
      ...on.filter((entry) => entry.default === 'opt').flatMap(patternsOf),
      ...byHand.map(patternOfSite),
    ],
  };
}

export const patternsOf = ({ hosts, frameHosts }: SiteEntry): string[] =>
  [...hosts, ...frameHosts].map(patternOfSite);

/** Of a host and its subdomains; an address of numbers has none. */
export function patternOfSite(site: string): string {
  const host = site.split('/')[0] ?? site;
  return /^([\d.]+|localhost)$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}
