import { expect, it } from 'vitest';
import { sidesSwapped, toRgba, upright } from '../../core/tiff';

/** Where the stored top left corner of a 4 × 2 picture, and the one right of it, come to be. */
it.each([
  [1, [0, 0], [4, 0]],
  [2, [4, 0], [0, 0]],
  [3, [4, 2], [0, 2]],
  [4, [0, 2], [4, 2]],
  [5, [0, 0], [0, 4]],
  [6, [2, 0], [2, 4]],
  [7, [2, 4], [2, 0]],
  [8, [0, 4], [0, 0]],
  [0, [0, 0], [4, 0]],
])('orientation %i', (orientation, topLeft, topRight) => {
  const [a, b, c, d, e, f] = upright(orientation, 4, 2);
  const to = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
  expect([to(0, 0), to(4, 0)]).toEqual([topLeft, topRight]);
  expect(sidesSwapped(orientation)).toBe(topLeft[0] === topRight[0]);
});

it.each([
  ['colours of 8 bits', [1, 2, 3, 4, 5, 6], 3, 255, false, [1, 2, 3, 255, 4, 5, 6, 255]],
  ['colours of 16 bits', [65_535, 0, 257], 3, 65_535, false, [255, 0, 1, 255]],
  ['fractions, some beyond', [0.5, 2, -1], 3, 1, false, [128, 255, 0, 255]],
  ['grey', [0, 100], 1, 255, false, [0, 0, 0, 255, 100, 100, 100, 255]],
  ['grey of 1 bit', [0, 1], 1, 1, false, [0, 0, 0, 255, 255, 255, 255, 255]],
  ['white is zero', [0, 15], 1, 15, true, [255, 255, 255, 255, 0, 0, 0, 255]],
] as const)('%s', (_, samples, perPixel, most, inverted, expected) => {
  expect([...toRgba(samples, perPixel, most, inverted)]).toEqual(expected);
});
