import { canonicalHost, isIp } from './canonical-host';
import { MAX_LABELS, MAX_SEGMENTS } from './candidates';
import { ignored, type Item, type ListEntry } from './item';
import { suffixKind } from './public-suffix';

/** https://github.com/StevenBlack/hosts begins with these, and so does nearly every hosts file. */
const localNames = new Set(['localhost', 'localhost.localdomain', 'local', 'broadcasthost']);
const localAddress = /^(?:(?:0|127)\.[\d.]+|\[::1?\])$/;

/** Chooses where it differs from a name with all its subdomains. */
type How = Partial<Omit<ListEntry, 'host'>>;

/** An entry out of a name as it is written, or why there is none. */
export function toItem(name: string, how: How = {}): Item {
  const host = canonicalHost(name);
  if (host === undefined) return ignored('unknown');
  const ip = isIp(host);
  if (isLocal(host, ip)) return ignored('local-name');
  const { path = '', match = 'subdomains', effect = 'block' } = how;
  if (isTooDeep(host, path)) return ignored('too-deep');
  const kind = ip ? 'no-suffix' : suffixKind(host);
  if (kind === 'none') return ignored('unknown');
  // One host, or one path of it, is no "every site under it".
  if (kind === 'public' && match === 'subdomains' && path === '') {
    // What would switch off a whole list by one line is not offered to be taken after all.
    return effect === 'block'
      ? { kind: 'ignored', reason: 'suffix', name: host }
      : ignored('suffix');
  }
  return { kind: 'entry', entry: { host, path, match: ip ? 'exact' : match, effect } };
}

const isLocal = (host: string, ip: boolean): boolean =>
  ip
    ? localAddress.test(host)
    : localNames.has(host) || host.startsWith('ip6-') || host.endsWith('.localhost');

const isTooDeep = (host: string, path: string): boolean =>
  host.split('.', MAX_LABELS + 1).length > MAX_LABELS ||
  path.split('/', MAX_SEGMENTS + 2).length > MAX_SEGMENTS + 1;
