import type { ListEntry } from './item';

/**
 * Names of more labels are not looked up by their last ones. Safe Browsing takes the registrable domain and
 * four longer ones; eight labels have those of any suffix of up to three, without a list of suffixes in the
 * background. https://developers.google.com/safe-browsing/v4/urls-hashing
 */
export const MAX_LABELS = 8;
/** Of a path, from its beginning. */
export const MAX_SEGMENTS = 4;

/** How an entry is written to be hashed: `name`, `=name` for this very host, each with a path or without. */
export const keyOf = ({ host, path, match }: Omit<ListEntry, 'effect'>): string =>
  match === 'exact' ? `=${host}${path}` : host + path;

/**
 * Whether one of the keys that would cover an address is there.
 *
 * @param host canonical
 * @param path as in `location.pathname`; empty to leave out entries with a path
 * @param match `subdomains`: an address stands for all below it, so keys for this very host do not cover it
 */
export function someCandidate(
  host: string,
  path: string,
  match: ListEntry['match'],
  isThere: (key: string) => boolean,
): boolean {
  const prefixes = path === '' ? [] : pathPrefixes(path);
  const covers = (name: string): boolean =>
    isThere(name) || prefixes.some((prefix) => isThere(name + prefix));
  if (match === 'exact' && covers(`=${host}`)) return true;
  if (covers(host)) return true;
  // From its end, label by label: a loop, since it runs a million times for a long list.
  let dot = host.length;
  for (let labels = 0; labels < MAX_LABELS && dot > 0; labels++) {
    dot = host.lastIndexOf('.', dot - 1);
    if (dot > 0 && covers(host.slice(dot + 1))) return true;
  }
  return false;
}

/** Every key that would cover an address. */
export function candidates(host: string, path: string): string[] {
  const keys: string[] = [];
  someCandidate(host, path, 'exact', (key) => {
    keys.push(key);
    return false;
  });
  return keys;
}

/** `/a/b` for `/a/b/`: the longest first, none for `/`. */
function pathPrefixes(path: string): string[] {
  const segments = path.split('/', MAX_SEGMENTS + 1).filter((segment) => segment !== '');
  return segments.map((_, index) => `/${segments.slice(0, segments.length - index).join('/')}`);
}
