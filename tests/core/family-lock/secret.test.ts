import { expect, it } from 'vitest';
import { MAX_CHARACTERS, normalSecret, weaknessOf } from '../../../core/family-lock/secret';

it.each([
  ['739164', undefined],
  ['73916482', undefined],
  ['７３９１６４', undefined],
  ['green tea', undefined],
  ['みどりのおちゃです', undefined],
  ['🍵🌿🍡🎐🎏🎍🎎🎑', undefined],
  ['112358', undefined],
  ['', 'too-short'],
  ['73916', 'too-short'],
  ['  73916  ', 'too-short'],
  ['73916a', 'too-short'],
  ['🍵🌿🍡🎐', 'too-short'],
  ['x'.repeat(MAX_CHARACTERS + 1), 'too-long'],
  ['000000', 'too-common'],
  ['123456', 'too-common'],
  ['１２３４５６', 'too-common'],
  ['345678901', 'too-common'],
  ['654321', 'too-common'],
  ['210987', 'too-common'],
  ['121212', 'too-common'],
  ['123123', 'too-common'],
  ['112233', 'too-common'],
  ['abcdefgh', 'too-common'],
  ['abcabcabc', 'too-common'],
  ['Password', 'too-common'],
  ['QWERTYUI', 'too-common'],
  ['        ', 'too-short'],
] as const)('"%s" is %s', (typed, expected) => {
  expect(weaknessOf(typed)).toBe(expected);
});

it('digits of full width are the same PIN', () => {
  expect(normalSecret(' ７３９１６４ ')).toBe('739164');
});
