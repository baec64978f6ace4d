import { readAdblock } from './adblock';
import { readCosmetic } from './cosmetic';
import { readCsv } from './csv';
import { readHosts } from './hosts';
import { ignored, type Item, type LineReader, type Reading, type Syntax } from './item';
import { readNames } from './names';
import { readResolvers } from './resolvers';
import { readRpz } from './rpz';
import { readUblacklist } from './ublacklist';
import { readUrls } from './urls';
import { readV2fly } from './v2fly';

/** From what is told apart at once to what anything could be. */
const readers: readonly (readonly [Syntax, LineReader])[] = [
  ['hosts', readHosts],
  ['cosmetic', readCosmetic],
  ['v2fly', readV2fly],
  ['adblock', readAdblock],
  ['ublacklist', readUblacklist],
  ['resolvers', readResolvers],
  ['rpz', readRpz],
  ['urls', readUrls],
  ['csv', readCsv],
  ['names', readNames],
];

/** No line of a list is longer; patterns are not tried on a whole file without line ends. */
const MAX_LENGTH = 2_000;
const comment = /^(?:[#!;]|\[(?:adblock|ublock|adguard)|$)/i;
const inlineComment = /\s[#;].*$/;
/** What every other syntax has a character for that is not among these; most lines of long lists are this. */
const onlyName = /^[\w.-]+$/;

export interface ReadLine {
  readonly syntax?: Syntax;
  /** none for a comment */
  readonly items: readonly Item[];
}

/** One line in whatever syntax it is; a file may be mixed, as those glued together by hand are. */
export function readLine(written: string, reading: Reading): ReadLine {
  const whole = written.trim();
  if (comment.test(whole)) return { items: [] };
  if (whole.length > MAX_LENGTH) return { items: [ignored('unknown')] };
  if (reading.csv !== undefined) {
    const items = readCsv(whole, reading);
    if (items !== undefined) return { syntax: 'csv', items };
  }
  const line = whole.replace(inlineComment, '').trimEnd();
  const named = onlyName.test(line) ? readNames(line, reading) : undefined;
  if (named !== undefined) return { syntax: 'names', items: named };
  for (const [syntax, read] of readers) {
    const items = read(line, reading);
    if (items !== undefined) return { syntax, items };
  }
  return { items: [ignored('unknown')] };
}
