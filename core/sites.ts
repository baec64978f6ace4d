import type { siteCategories } from './settings';

export type SiteCategory = (typeof siteCategories)[number];

/** One AI service whose pages are watched. Adding one: CONTRIBUTING.md. */
export interface SiteEntry {
  /** kebab-case, unique */
  readonly id: string;
  /** as the service writes it */
  readonly name: string;
  /** watched together with their subdomains; one with a port, `localhost:7860`, as it stands */
  readonly hosts: readonly string[];
  /** watched, with subdomains, because the service frames them */
  readonly frameHosts: readonly string[];
  /** path prefixes, each with at most one parameter that has to be there (`/search?udm=50`); none means every path */
  readonly paths: readonly string[];
  readonly category: SiteCategory;
  /** `opt`: a person or an administrator switches it on */
  readonly default: 'on' | 'opt';
  /** ISO dates: of the list that the entry came with, and when its facts were last reviewed */
  readonly since: string;
  readonly checked: string;
}

/** Where something is watched. */
export type Places = Pick<SiteEntry, 'hosts' | 'frameHosts' | 'paths'>;

/** The parts of an address that decide; `port` and `search` as URL has them. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  readonly port?: string | undefined;
  readonly search?: string | undefined;
}

export const isAt = (
  { hostname, port }: Pick<Address, 'hostname' | 'port'>,
  host: string,
): boolean =>
  host.includes(':')
    ? host === `${hostname}:${port ?? ''}`
    : hostname === host || hostname.endsWith(`.${host}`);

/** A match pattern cannot see a path in a single-page app, so this is asked at upload time. */
export function isOnPath({ pathname, search }: Omit<Address, 'hostname'>, path: string): boolean {
  const [start, parameter] = path.split('?');
  return (
    `${pathname}/`.startsWith(`${start ?? ''}/`) &&
    (parameter === undefined || (search ?? '').slice(1).split('&').includes(parameter))
  );
}

/** More than a path is long. */
const HOST_WEIGHT = 10_000;

/**
 * How exactly these places name an address: the longer the host, then the path, the more.
 *
 * @returns 0 where they do not name it
 */
export function exactness({ hosts, frameHosts, paths }: Places, address: Address): number {
  const longest = (all: readonly string[]): number =>
    all.reduce((most, one) => Math.max(most, one.length), 0);
  const frame = longest(frameHosts.filter((host) => isAt(address, host)));
  const host = longest(hosts.filter((one) => isAt(address, one)));
  const onPaths = paths.filter((path) => isOnPath(address, path));
  const isThere = host > 0 && (paths.length === 0 || onPaths.length > 0);
  return isThere ? host * HOST_WEIGHT + longest(onPaths) : frame * HOST_WEIGHT;
}

/** The site that covers an address, if any; of several, the one that names it most exactly. */
export function siteAt<Site extends Places>(
  sites: readonly Site[],
  address: Address,
): Site | undefined {
  let most = 0;
  let found: Site | undefined;
  for (const site of sites) {
    const exact = exactness(site, address);
    if (exact > most) [most, found] = [exact, site];
  }
  return found;
}
