import type { SiteEntry } from './sites';

/** Of every site: what wide mode needs. */
export const everySite = '*://*/*';

const isWithoutSubdomains = (host: string): boolean => /^(?:localhost|[\d.]+|\[.*\])$/.test(host);

/**
 * The match pattern of a host and its subdomains. Patterns know no port in Firefox, so a port is looked at when
 * something is uploaded. They end in a path of `/*`, as `match_origin_as_fallback` demands.
 *
 * @param site a host of an entry, or a host and a path
 */
export function matchPattern(site: string): string {
  const host = site.replace(/(?::\d+)?(?:\/.*)?$/, '');
  return `*://${isWithoutSubdomains(host) ? '' : '*.'}${host}/*`;
}

export const matchPatterns = (
  sites: readonly Pick<SiteEntry, 'hosts' | 'frameHosts'>[],
): string[] => [
  ...new Set(sites.flatMap(({ hosts, frameHosts }) => [...hosts, ...frameHosts]).map(matchPattern)),
];

const hostOf = (pattern: string): string => pattern.slice('*://'.length, -'/*'.length);

/** Whether all that a pattern of ours matches is matched by another one, too. */
export function isCovered(pattern: string, by: string): boolean {
  const [host, wide] = [hostOf(pattern), hostOf(by)];
  return host === wide || wide === '*' || (wide.startsWith('*.') && host.endsWith(wide.slice(1)));
}
