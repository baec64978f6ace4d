import { siteAt, type SiteEntry } from './sites';
import { watchedAt, type WatchedSites } from './watched-sites';

/** Whether Ask First is at work on a page. */
export type Coverage =
  | { readonly kind: 'covered'; readonly site: string }
  /** a watched host, and a path that is none of those that are watched */
  | { readonly kind: 'other-part'; readonly site: string }
  | { readonly kind: 'removed'; readonly site: string }
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'browser-page' }
  /** the other build asks here, on any page */
  | { readonly kind: 'stood-down' }
  /** the address is told for sites that we may see only, and one of them may be missing */
  | { readonly kind: 'cannot-tell' };

export interface CoverageFacts {
  /** undefined where the browser does not tell it */
  readonly address: string | undefined;
  readonly list: readonly SiteEntry[];
  readonly watched: Pick<WatchedSites, 'sites' | 'removed'>;
  /** whether all watched sites may be seen */
  readonly hasAccess: boolean;
  readonly isStoodDown: boolean;
}

export function coverageOf({ address, list, watched, ...facts }: CoverageFacts): Coverage {
  if (facts.isStoodDown) return { kind: 'stood-down' };
  if (address === undefined) return { kind: facts.hasAccess ? 'not-listed' : 'cannot-tell' };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { kind: 'browser-page' };
  const site = watchedAt(watched, url);
  if (site !== undefined) return { kind: 'covered', site: site.name };
  const unasked = siteAt(
    list.filter((entry) => entry.default === 'on'),
    url,
  );
  if (unasked !== undefined) return { kind: 'removed', site: unasked.name };
  if (siteAt(watched.removed, url) !== undefined) return { kind: 'removed', site: url.hostname };
  const elsewhere = siteAt(
    watched.sites.map((one) => ({ ...one, paths: [] })),
    url,
  );
  return elsewhere === undefined
    ? { kind: 'not-listed' }
    : { kind: 'other-part', site: elsewhere.name };
}
