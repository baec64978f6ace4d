import { expect, it } from 'vitest';
import { factLines } from '../../core/fact-lines';
import type { DatedClaim } from '../../core/law-shown';

const claim = (id: string): DatedClaim => ({ id }) as DatedClaim;
const all = { law: claim('law'), outcome: claim('outcome'), harm: claim('harm') };
const ids = (...parameters: Parameters<typeof factLines>): string[] =>
  factLines(...parameters).map(({ id }) => id);

it('the full screen has all lines, law first', () => {
  expect(ids(all, 'full', 4)).toEqual(['law', 'outcome', 'harm']);
});

it.each([
  [0, 'law'],
  [1, 'outcome'],
  [2, 'harm'],
  [3, 'law'],
])('the short screen has one, and on turn %d it is %s', (turn, line) => {
  expect(ids(all, 'short', turn)).toEqual([line]);
});

it('a line that a place does not have is left out', () => {
  expect(ids({ ...all, outcome: undefined }, 'full', 0)).toEqual(['law', 'harm']);
  expect(ids({ ...all, outcome: undefined }, 'short', 1)).toEqual(['harm']);
  const none = { law: undefined, outcome: undefined, harm: undefined };
  expect(ids(none, 'short', 1)).toEqual([]);
});
