import { parse } from 'tldts';

/** Suffixes under which anybody has a site of their own count too: `github.io` as much as `co.jp`. */
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
} as const;

/**
 * @param host canonical
 * @returns `public` for a suffix of the Public Suffix List, `none` for a single label that is not on it
 */
export function suffixKind(host: string): 'public' | 'none' | 'no-suffix' {
  const { domain, isIcann, isPrivate } = parse(host, options);
  if (domain !== null) return 'no-suffix';
  return isIcann === true || isPrivate === true ? 'public' : 'none';
}
