import { parse } from 'tldts';

const MAX_LENGTH = 300;

export type TypedSite =
  /** a host, or a host and a path: an element of `addSites` */
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'empty' | 'no-site' | 'public-suffix' };

/**
 * A site as somebody types or pastes it. Of a whole address only the host counts, since whoever copies one
 * means the site; a path counts where it was typed after a host.
 */
export function typedSite(text: string): TypedSite {
  const written = text.trim();
  if (written === '') return { kind: 'empty' };
  const isAddress = /^[a-z][\w+.-]*:\/\//i.test(written);
  const address = isAddress ? written : `https://${written}`;
  if (/\s/.test(written) || !URL.canParse(address)) return { kind: 'no-site' };
  const { protocol, hostname, pathname, username } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '') return { kind: 'no-site' };
  const host = hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  const { isIp, domain, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (isIp !== true && host !== 'localhost') {
    if (host === publicSuffix && host.includes('.')) return { kind: 'public-suffix' };
    // One word is a name of a network at home, or a slip.
    if (domain === null) return { kind: 'no-site' };
  }
  const path = isAddress ? '' : pathname.replace(/\/+$/, '');
  const site = host + path;
  return site.length > MAX_LENGTH ? { kind: 'no-site' } : { kind: 'site', site };
}
