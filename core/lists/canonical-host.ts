/** RFC 1035, section 2.3.4: a label has at most 63 characters; underscores are in real lists. */
const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
/** A last label of digits would be an IPv4 address. */
const NAME = new RegExp(`^(?:${LABEL}\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$`);
const MAX_LENGTH = 253;
/** What would end the host in an address, or is in none. */
const STRAY = /[\s/\\?#@%<>^|*"'`,;()]/;

const MAX_UNICODE_LENGTH = 1_000;

/**
 * A host as a browser writes it in `location.hostname`: lower case, IDN as A-label, no dots too many, IP
 * addresses in their one form (IPv6 in brackets).
 *
 * @returns undefined for what is no host
 */
export function canonicalHost(text: string): string | undefined {
  const plain = withoutExtraDots(text.toLowerCase());
  if (plain.length <= MAX_LENGTH && NAME.test(plain)) return plain;
  if (plain === '' || plain.length > MAX_UNICODE_LENGTH || STRAY.test(plain)) return undefined;
  const isIpv6 = plain.includes(':') && !plain.startsWith('[');
  const host = parsedHost(isIpv6 ? `[${plain}]` : plain);
  if (host === undefined || host.length > MAX_LENGTH) return undefined;
  return isIp(host) || NAME.test(host) ? host : undefined;
}

export const isIp = (host: string): boolean =>
  host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

const withoutExtraDots = (name: string): string =>
  name.includes('..') || name.endsWith('.') || name.startsWith('.')
    ? name.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '')
    : name;

/** The URL parser knows UTS 46 and every way to write an IP address. */
function parsedHost(host: string): string | undefined {
  const address = `http://${host}/`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // A port would have changed what is asked.
  return url.port === '' && url.username === '' ? withoutExtraDots(url.hostname) : undefined;
}
