import { ignored, type LineReader } from './item';
import { toItem } from './to-item';

/** Addresses that lead nowhere, or to the machine itself. */
const nowhere = /^(?:0\.0\.0\.0|127\.0\.0\.1|::|::1|0:0:0:0:0:0:0:[01])$/;
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*(?:%\w+)?)$/i;

/** Told apart at once, since it is asked of every line. */
const BEGINNING = /^[\da-f:][\da-f.:]*(?:%\w+)?\s/i;

/** Whether what a name is mapped to means that it is blocked. */
export const leadsNowhere = (target: string): boolean => nowhere.test(target);

/** `0.0.0.0 name other-name`: the hosts file of every system. */
export const readHosts: LineReader = (line) => {
  if (!BEGINNING.test(line)) return undefined;
  const [mapped = '', ...names] = line.split(/\s+/);
  if (!address.test(mapped)) return undefined;
  return names.map((name) => {
    const item = toItem(name);
    const isReal = !leadsNowhere(mapped) && item.kind === 'entry';
    return isReal ? ignored('address') : item;
  });
};
