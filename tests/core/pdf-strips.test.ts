import { expect, it } from 'vitest';
import { areStrips } from '../../core/pdf-strips';

it.each<[string, [width: number, height: number][], boolean]>([
  ['no picture', [], false],
  ['one photo', [[400, 300]], false],
  [
    'two of one size',
    [
      [400, 300],
      [400, 300],
    ],
    false,
  ],
  [
    'photos of their own sizes',
    [
      [400, 300],
      [500, 200],
      [640, 480],
    ],
    false,
  ],
  [
    'strips',
    [
      [400, 20],
      [400, 20],
      [400, 7],
    ],
    true,
  ],
  [
    'columns',
    [
      [20, 400],
      [20, 400],
      [7, 400],
    ],
    true,
  ],
  [
    'strips beside a photo',
    [
      [640, 480],
      [400, 20],
      [400, 20],
      [400, 20],
    ],
    true,
  ],
])('%s', (_, sizes, expected) => {
  expect(areStrips(sizes.map(([width, height]) => ({ width, height })))).toBe(expected);
});
