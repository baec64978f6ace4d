import { ignored, type LineReader } from './item';
import { toItem } from './to-item';

const RECORD =
  /^(\*\.)?(\S+)\s+(?:\d+\s+)?(?:IN\s+)?(?:\d+\s+)?(?:(CNAME)\s+(\S+)|A(?:AAA)?\s+[\da-f:.]+)$/i;
/** No such name, no data, no answer at all. */
const blocks = /^(?:\.|\*\.|rpz-drop\.?)$/i;

/** `name CNAME .` and `*.name CNAME .`: a response policy zone. */
export const readRpz: LineReader = (line) => {
  const [, , name, alias, target = ''] = RECORD.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (alias === undefined) return [ignored('address')];
  if (/\.rpz-(?:ip|nsip|nsdname|client-ip)\.?$/i.test(name)) return [ignored('pattern')];
  if (/^rpz-passthru\.?$/i.test(target)) return [toItem(name, { effect: 'allow' })];
  return [blocks.test(target) ? toItem(name) : ignored('address')];
};
