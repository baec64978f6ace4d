/** One AI service whose pages are watched. Adding one: CONTRIBUTING.md. */
export interface SiteEntry {
  /** kebab-case, unique */
  readonly id: string;
  /** as the service writes it */
  readonly name: string;
  /** watched together with their subdomains */
  readonly hosts: readonly string[];
  /** watched, with subdomains, because the service frames them */
  readonly frameHosts: readonly string[];
  /** path prefixes; none means every path */
  readonly paths: readonly string[];
  readonly category: 'chat' | 'gen' | 'edit' | 'face' | 'video' | 'hub';
  readonly default: 'on' | 'opt';
  /** ISO dates: when the entry came, when its facts were last reviewed */
  readonly since: string;
  readonly checked: string;
}

const isAt = (hostname: string, host: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`);

const startsWithPath = (pathname: string, prefix: string): boolean =>
  pathname === prefix || pathname.startsWith(`${prefix}/`);

/** The site that covers an address, if any. A match pattern cannot see a path in a single-page app, so this is asked at upload time. */
export function siteAt<Site extends Pick<SiteEntry, 'hosts' | 'frameHosts' | 'paths'>>(
  sites: readonly Site[],
  { hostname, pathname }: { readonly hostname: string; readonly pathname: string },
): Site | undefined {
  return sites.find((site) => {
    if (site.frameHosts.some((host) => isAt(hostname, host))) return true;
    if (!site.hosts.some((host) => isAt(hostname, host))) return false;
    return site.paths.length === 0 || site.paths.some((path) => startsWithPath(pathname, path));
  });
}

/**
 * The page scripts run at listed hosts only, so an address there is watched unless its site is
 * narrowed to other paths. A frame without an address of its own (about:blank, srcdoc) belongs to
 * the listed page that made it.
 *
 * @param narrowed the entries with paths
 */
export const isWatched = (
  narrowed: readonly Pick<SiteEntry, 'hosts' | 'frameHosts' | 'paths'>[],
  address: { readonly hostname: string; readonly pathname: string },
): boolean =>
  siteAt(narrowed, address) !== undefined ||
  !narrowed.some(({ hosts }) => hosts.some((host) => isAt(address.hostname, host)));

/** Match patterns for the manifest; they end in a path of `/*`, as `match_origin_as_fallback` demands. */
export function matchPatterns(sites: readonly SiteEntry[]): string[] {
  return sites
    .filter((site) => site.default === 'on')
    .flatMap((site) => [...site.hosts, ...site.frameHosts])
    .map((host) => `*://*.${host}/*`);
}
