import { expect, it } from 'vitest';
import { isDownIn, standDownOf, type Standing, type StoodDown } from '../../core/stand-down';

const bound: Standing = { isBound: true, canAsk: true, isPrivateToo: true };
const free: Standing = { ...bound, isBound: false };
const up: StoodDown = { ordinary: false, private: false };
const down: StoodDown = { ordinary: true, private: true };

it.each([
  ['free', free, 'free', free, 'managed'],
  ['free', free, 'bound', bound, 'managed'],
  ['bound', bound, 'bound', bound, 'managed'],
  ['bound', bound, 'free', free, 'family'],
] as const)('family %s, managed %s: one of them asks', (_, family, __, managed, asks) => {
  expect(standDownOf('family', family, managed)).toEqual(asks === 'managed' ? down : up);
  expect(standDownOf('managed', managed, family)).toEqual(asks === 'family' ? down : up);
});

it.each(['family', 'managed'] as const)('%s alone asks', (kind) => {
  expect(standDownOf(kind, free, undefined)).toEqual(up);
  expect(standDownOf(kind, bound, undefined)).toEqual(up);
});

it('one that may run on no site is as if it were not there', () => {
  expect(standDownOf('family', free, { ...bound, canAsk: false })).toEqual(up);
});

it('in private windows it asks if the other one does not run there', () => {
  const ordinaryOnly = { ...bound, isPrivateToo: false };
  expect(standDownOf('family', free, ordinaryOnly)).toEqual({ ordinary: true, private: false });
});

it.each<[unknown, boolean, boolean]>([
  [undefined, false, false],
  [null, false, false],
  ['yes', false, false],
  [{ ordinary: true }, false, false],
  [{ ordinary: 1, private: true }, true, false],
  [{ ordinary: true, private: false }, false, true],
  [{ ordinary: true, private: false }, true, false],
])('%o, private %s: down %s', (kept, isPrivate, isDown) => {
  expect(isDownIn(kept, isPrivate)).toBe(isDown);
});
