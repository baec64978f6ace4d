import { siteAt, type SiteEntry } from './sites';

/** Whether Ask First is at work on a page. */
export type Coverage =
  | { readonly kind: 'covered'; readonly site: string }
  /** a listed host, and a path that is none of those that are watched */
  | { readonly kind: 'other-part'; readonly site: string }
  | { readonly kind: 'removed'; readonly site: string }
  | { readonly kind: 'not-listed' }
  | { readonly kind: 'browser-page' }
  /** the address is told for sites that we may see only, and one of them may be missing */
  | { readonly kind: 'cannot-tell' };

type Site = Pick<SiteEntry, 'name' | 'hosts' | 'frameHosts' | 'paths'>;

export interface CoverageFacts {
  /** undefined where the browser does not tell it */
  readonly address: string | undefined;
  readonly watched: readonly Site[];
  /** what would be watched, had the settings not left it out */
  readonly removed: readonly Site[];
  /** whether all watched sites may be seen */
  readonly hasAccess: boolean;
}

const anywhere = ({ name, hosts, frameHosts }: Site): Site => ({
  ...{ name, hosts, frameHosts },
  paths: [],
});

export function coverageOf({ address, watched, removed, hasAccess }: CoverageFacts): Coverage {
  if (address === undefined) return { kind: hasAccess ? 'not-listed' : 'cannot-tell' };
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { kind: 'browser-page' };
  const site = siteAt(watched, url);
  if (site !== undefined) return { kind: 'covered', site: site.name };
  const gone = siteAt(removed, url);
  if (gone !== undefined) return { kind: 'removed', site: gone.name };
  const elsewhere = siteAt(watched.map(anywhere), url);
  return elsewhere === undefined
    ? { kind: 'not-listed' }
    : { kind: 'other-part', site: elsewhere.name };
}
