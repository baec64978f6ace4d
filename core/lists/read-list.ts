import { csvHeader } from './csv';
import type { Reading } from './item';
import { linesOfJson } from './json';
import { readLine, type ReadLine } from './read-line';
import { hasAddresses } from './urls';

export const MAX_LINES = 500_000;
export const MAX_BYTES = 20 * 1024 * 1024;

/** What the person wants beside whole names. */
export type ReadingOptions = Pick<Reading, 'paths' | 'cosmetic'>;

export type Opened =
  | {
      readonly kind: 'lines';
      readonly count: number;
      /** the line of that index, from 0 */
      readonly read: (index: number) => ReadLine;
    }
  | { readonly kind: 'refused'; readonly why: 'too-many-lines' | 'not-text' };

const nothing: ReadLine = { items: [] };

/** A list as a whole: what its lines mean in it, and whether it is one. Nothing of a refused list is read. */
export function openList(text: string, options: ReadingOptions): Opened {
  // An archive or a spreadsheet. No text has this character.
  if (text.includes('\0')) return { kind: 'refused', why: 'not-text' };
  const lines = linesOfJson(text) ?? text.split(/\r\n|\n|\r/);
  // A last line ends with a line end, and is not followed by an empty one.
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MAX_LINES) return { kind: 'refused', why: 'too-many-lines' };
  const first = headEnd(lines);
  const csv = csvHeader(lines[first]?.trim() ?? '');
  const reading = {
    ...options,
    csv,
    dotIsExact: hasAddresses(text),
    paths: options.paths || hasAddresses(text),
  };
  const start = csv === undefined ? first : first + 1;
  return {
    kind: 'lines',
    count: lines.length,
    read: (index) => (index < start ? nothing : readLine(lines[index] ?? '', reading)),
  };
}

/** Where the lines begin: after comments, empty lines, and the front matter of uBlacklist between two `---`. */
function headEnd(lines: readonly string[]): number {
  const isBlank = (line: string): boolean => /^\s*(?:[#!;].*)?$/.test(line);
  const firstLine = lines.findIndex((line) => !isBlank(line));
  if (firstLine < 0) return 0;
  if (lines[firstLine]?.trim() !== '---') return firstLine;
  const end = lines.findIndex((line, index) => index > firstLine && line.trim() === '---');
  return end < 0 ? firstLine : end + 1;
}
