import { leadsNowhere } from './hosts';
import { ignored, type Item, type LineReader } from './item';
import { toItem } from './to-item';

const DNSMASQ = /^(?:address|local|server)=\/(.+)\/([^/]*)$/i;
const UNBOUND = /^local-zone:\s*"?([^"\s]+)"?\s+"?([a-z_]+)"?$/i;

/** `address=/name/`, `local=/name/`, `server=/name/` of dnsmasq; `local-zone: "name" always_…` of unbound. */
export const readResolvers: LineReader = (line) => {
  if (/^local-zone:/i.test(line)) return [zone(UNBOUND.exec(line))];
  if (/^(?:server|local-data(?:-ptr)?|include|forward-zone):/i.test(line)) {
    return [ignored('pattern')];
  }
  if (!/^(?:address|local|server)=/i.test(line)) return undefined;
  const [, names = '', target = ''] = DNSMASQ.exec(line) ?? [];
  if (names === '' || names === '#') return [ignored('pattern')];
  if (target !== '' && target !== '#' && !leadsNowhere(target)) return [ignored('address')];
  return names.split('/').map((name) => toItem(name));
};

function zone(found: RegExpExecArray | null): Item {
  const [, name = '', kind = ''] = found ?? [];
  if (name === '') return ignored('pattern');
  // The one of unbound.conf(5) that blocks nothing.
  const blocks = /^always_(?!transparent)/i.test(kind);
  return blocks ? toItem(name) : ignored('option');
}
