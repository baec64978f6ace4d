/**
 * Names of more labels are not looked up by their last ones. Safe Browsing takes the registrable domain and
 * four longer ones; eight labels have those of any suffix of up to three, without a list of suffixes in the
 * background. https://developers.google.com/safe-browsing/v4/urls-hashing
 */
export const MAX_LABELS = 8;
/** Of a path, from its beginning. */
export const MAX_SEGMENTS = 4;

/** How an entry is written to be hashed: `name`, `=name` for this very host, each with a path or without. */
export const keyOf = (entry: {
  readonly host: string;
  readonly path: string;
  readonly match: 'exact' | 'subdomains';
}): string => `${entry.match === 'exact' ? '=' : ''}${entry.host}${entry.path}`;

/**
 * Every key that would cover an address, the broadest last.
 *
 * @param host canonical
 * @param path as in `location.pathname`; empty to leave out entries with a path
 */
export function candidates(host: string, path: string): string[] {
  const paths = [...pathPrefixes(path), ''];
  const hosts = [`=${host}`, ...suffixesOf(host)];
  return hosts.flatMap((name) => paths.map((prefix) => name + prefix));
}

/** The host, and what is left of it without its first label, the first two, … */
export function suffixesOf(host: string): string[] {
  const suffixes = [host];
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    suffixes.push(host.slice(dot + 1));
  }
  return suffixes.length > MAX_LABELS ? [host, ...suffixes.slice(-MAX_LABELS)] : suffixes;
}

/** `/a/b` for `/a/b/`: the longest first, none for `/`. */
function pathPrefixes(path: string): string[] {
  const segments = path.split('/', MAX_SEGMENTS + 1).filter((segment) => segment !== '');
  return segments.map((_, index) => `/${segments.slice(0, segments.length - index).join('/')}`);
}
