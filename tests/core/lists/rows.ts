import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../core/lists/candidates';
import type { Item, Reading } from '../../../core/lists/item';
import { readLine } from '../../../core/lists/read-line';

const plain: Reading = { paths: false, cosmetic: false, dotIsExact: false, csv: undefined };

/** `name` for a block, `+name` for an allow, `-name` for a block that is taken back, `(reason)`. */
const said = (item: Item): string => {
  if (item.kind === 'ignored') {
    return item.name === undefined ? `(${item.reason})` : `(${item.reason}: ${item.name})`;
  }
  const sign = { block: '', allow: '+', cancel: '-' }[item.entry.effect];
  return sign + keyOf(item.entry);
};
export const read = (line: string, reading: Partial<Reading> = {}): readonly string[] => {
  const { syntax, items } = readLine(line, { ...plain, ...reading });
  return [...(syntax === undefined ? [] : [syntax]), ...items.map(said)];
};

type Case = readonly [line: string, ...rest: readonly string[]];
export const rows = (
  title: string,
  cases: readonly Case[],
  reading: Partial<Reading> = {},
): void => {
  describe(title, () => {
    it.each(cases.map(([line, ...rest]) => [line, rest] as const))('%j', (line, expected) => {
      expect(read(line, reading)).toEqual(expected);
    });
  });
};
