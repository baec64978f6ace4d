/**
 * A path as `location.pathname` has it, without what stands for "and everything after it".
 *
 * @returns undefined for a path with a pattern or a query in it; empty for every path
 */
export function canonicalPath(tail: string): string | undefined {
  const path = tail.replace(/\/+\*?$/, '');
  if (path === '') return '';
  if (/[*?#\s]/.test(path)) return undefined;
  const address = `http://a${path}`;
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : undefined;
}
