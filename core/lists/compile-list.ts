import { entryCount, hashList, type HashedList } from './hashed-list';
import type { IgnoredReason, Syntax } from './item';
import { gather } from './merge';
import { openList, type Opened, type ReadingOptions } from './read-list';
import type { ReadLine } from './read-line';

/** What came of a list, in numbers. Accepted, merged and ignored are all that its lines said. */
export interface Counts {
  readonly lines: number;
  readonly accepted: number;
  /** said twice, covered by a broader entry, or allowed by the same list */
  readonly merged: number;
  readonly ignored: Readonly<Partial<Record<IgnoredReason, number>>>;
  /** how much was said in which syntax */
  readonly syntaxes: Readonly<Partial<Record<Syntax, number>>>;
}

export interface IgnoredLine {
  /** from 1 */
  readonly line: number;
  readonly reason: IgnoredReason;
  /** of a file to import too */
  readonly name?: string;
}

export interface Report {
  readonly counts: Counts;
  /** the first of them */
  readonly ignoredLines: readonly IgnoredLine[];
  /** public suffixes that were refused, each once, the first of them */
  readonly suffixes: readonly string[];
}

export type Compiled =
  | { readonly kind: 'compiled'; readonly list: HashedList; readonly report: Report }
  | Exclude<Opened, { readonly kind: 'lines' }>
  /** not one entry */
  | { readonly kind: 'empty'; readonly report: Report };

const SHOWN = 50;
/** Lines between two reports of progress: a few tens of milliseconds. */
const STRIDE = 5_000;
/** Of the whole work; the rest is hashing. */
const READING_SHARE = 0.5;

/**
 * A list of any syntax, without its names.
 *
 * @param onProgress told of the share that is done, from 0 to 1
 */
export function compileList(
  text: string,
  salt: string,
  options: ReadingOptions,
  onProgress: (share: number) => void = () => undefined,
): Compiled {
  const opened = openList(text, options);
  if (opened.kind === 'refused') return opened;
  const gathered = gather();
  const tally = tallied();
  for (let index = 0; index < opened.count; index++) {
    if (index % STRIDE === 0) onProgress((index / opened.count) * READING_SHARE);
    const read = opened.read(index);
    tally.note(index + 1, read);
    for (const item of read.items) if (item.kind === 'entry') gathered.add(item.entry);
  }
  const list = hashList(gathered.merged(), salt, (share) => {
    onProgress(READING_SHARE + share * (1 - READING_SHARE));
  });
  const report = tally.report(opened.count, entryCount(list));
  return list.blocks.length === 0 ? { kind: 'empty', report } : { kind: 'compiled', list, report };
}

function tallied(): {
  note: (line: number, read: ReadLine) => void;
  report: (lines: number, accepted: number) => Report;
} {
  const ignored: Partial<Record<IgnoredReason, number>> = {};
  const found: Partial<Record<Syntax, number>> = {};
  const ignoredLines: IgnoredLine[] = [];
  const suffixes = new Set<string>();
  let entries = 0;
  return {
    note: (line, { syntax, items }) => {
      for (const item of items) {
        if (item.kind === 'entry') {
          entries += 1;
          if (syntax !== undefined) found[syntax] = (found[syntax] ?? 0) + 1;
          continue;
        }
        const { reason, name } = item;
        ignored[reason] = (ignored[reason] ?? 0) + 1;
        if (reason === 'suffix' && name !== undefined && suffixes.size < SHOWN) suffixes.add(name);
        const shown = reason === 'include' && name !== undefined ? { name } : {};
        if (ignoredLines.length < SHOWN) ignoredLines.push({ line, reason, ...shown });
      }
    },
    report: (lines, accepted) => ({
      counts: { lines, accepted, merged: entries - accepted, ignored, syntaxes: found },
      ignoredLines,
      suffixes: [...suffixes],
    }),
  };
}
