import { matchPatterns } from './match-patterns';
import { narrowedPaths } from './narrowed-sites';
import type { Settings } from './settings';
import {
  exactness,
  isAt,
  siteAt,
  type Address,
  type Places,
  type SiteCategory,
  type SiteEntry,
} from './sites';
import { typedSite } from './typed-site';

/** A site that counts. */
export interface WatchedSite extends Places {
  /** of an entry of the list; of another one, the host or the host with its path */
  readonly id: string;
  readonly name: string;
  /** none of a site that is no entry */
  readonly category?: SiteCategory;
  /** out of the box, by its category, or by name */
  readonly origin: 'default' | 'category' | 'added';
}

/** An element of a list that says nothing, or not all that it seems to say; the rest of the list is kept. */
export interface SiteProblem {
  readonly key: 'addSites' | 'removeSites';
  readonly value: string;
  /** `paths-only`: taken, but page scripts keep to the paths of `core/narrowed-sites.ts` there */
  readonly why: 'no-site' | 'public-suffix' | 'paths-only';
}

export interface WatchedSites {
  readonly sites: readonly WatchedSite[];
  /** where nothing is watched though something wider is */
  readonly removed: readonly Places[];
  readonly problems: readonly SiteProblem[];
}

type Chosen = Pick<Settings, 'addSites' | 'removeSites' | 'categories'>;

/** Which sites count, and where each comes from. Never throws for what is in a list. */
export function watchedSites(list: readonly SiteEntry[], chosen: Chosen): WatchedSites {
  const problems: SiteProblem[] = [];
  const read = (key: SiteProblem['key']): readonly (Places & { readonly id: string })[] =>
    chosen[key].flatMap((value) => {
      const entry = list.find(({ id }) => id === value);
      if (entry !== undefined) return [entry];
      const typed = typedSite(value);
      if (typed.kind !== 'site') {
        const why = typed.kind === 'public-suffix' ? 'public-suffix' : 'no-site';
        problems.push({ key, value, why });
        return [];
      }
      if (key === 'addSites' && isNarrowed(typed.site)) {
        problems.push({ key, value, why: 'paths-only' });
      }
      return [placesOf(typed.site)];
    });
  const added = read('addSites');
  const removed = read('removeSites');
  const has = (all: typeof added, id: string): boolean => all.some((one) => one.id === id);
  const entries = list.flatMap((entry): WatchedSite[] => {
    const origin = originOf(entry, chosen, has(added, entry.id));
    const isOut = origin !== 'added' && has(removed, entry.id);
    return origin === undefined || isOut ? [] : [{ ...entry, origin }];
  });
  const byHand = added
    .filter(({ id }) => !has(entries, id))
    .map((site): WatchedSite => ({ ...site, name: site.id, origin: 'added' }));
  return { sites: [...entries, ...byHand], removed, problems };
}

/** What is added by name counts before a category, and a category that is both on and off is on. */
function originOf(
  { category, default: byDefault }: SiteEntry,
  { categories }: Chosen,
  isAdded: boolean,
): WatchedSite['origin'] | undefined {
  if (isAdded) return 'added';
  if (categories.includes(`+${category}`)) return byDefault === 'on' ? 'default' : 'category';
  return byDefault === 'on' && !categories.includes(`-${category}`) ? 'default' : undefined;
}

/** @param site a host, or a host and a path */
function placesOf(site: string): Places & { readonly id: string } {
  const slash = site.indexOf('/');
  const [host, paths] = slash < 0 ? [site, []] : [site.slice(0, slash), [site.slice(slash)]];
  return { id: site, hosts: [host], frameHosts: [], paths };
}

const isNarrowed = (site: string): boolean =>
  Object.entries(narrowedPaths).some(
    ([hostname, paths]) =>
      isAt({ hostname }, site.split('/')[0] ?? '') &&
      !paths.some((path) => site.endsWith(path.split('?')[0] ?? path)),
  );

/**
 * The site that is watched at an address, if any. A removal takes away what is on by itself, and of what was
 * added by name what the removal names more exactly; where both name the same, it is watched.
 */
export function watchedAt(
  { sites, removed }: Pick<WatchedSites, 'sites' | 'removed'>,
  address: Address,
): WatchedSite | undefined {
  const out = siteAt(removed, address);
  if (out === undefined) return siteAt(sites, address);
  const byName = sites.filter(({ origin }) => origin === 'added');
  const added = siteAt(byName, address);
  const isKept = added !== undefined && exactness(added, address) >= exactness(out, address);
  return isKept ? added : undefined;
}

/** Match patterns of all that is watched. */
export const watchedPatterns = (watched: Pick<WatchedSites, 'sites' | 'removed'>): string[] =>
  matchPatterns(
    watched.sites.map(({ hosts, frameHosts, paths }) => {
      const [pathname = '/', search] = (paths[0] ?? '/').split('?');
      const isLeft = (host: string): boolean => {
        const [hostname = '', port] = host.split(':');
        return (
          watchedAt(watched, { hostname, port, pathname, search: `?${search ?? ''}` }) !== undefined
        );
      };
      return { hosts: hosts.filter(isLeft), frameHosts: frameHosts.filter(isLeft) };
    }),
  );
