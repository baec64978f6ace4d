import { describe, expect, it } from 'vitest';
import { plot } from '../../bench/long-run/plot';
import { theilSen, trendOf, type Points } from '../../bench/long-run/trend';

const points = (of: (x: number) => number): Points =>
  Array.from({ length: 20 }, (_, index) => [index * 50, of(index * 50)] as const);
const noise = (x: number): number => ((x * 7919) % 13) - 6;

describe('the trend of a measure', () => {
  it.each<[string, Points, number]>([
    ['a line', points((x) => 3 + x / 10), 0.1],
    ['the same everywhere', points(() => 7), 0],
    ['one far outlier', points((x) => (x === 200 ? 9_999 : 5)), 0],
  ])('%s', (_, all, slope) => {
    expect(theilSen(all)).toBeCloseTo(slope);
  });

  it.each<[string, Points, boolean]>([
    ['the same everywhere', points(() => 1_000), true],
    ['noise', points((x) => 1_000 + noise(x)), true],
    ['less and less', points((x) => 1_000 - x / 2), true],
    ['a tenth more at the end, in noise', points((x) => 1_000 + x / 8 + noise(x)), false],
    ['a step that stays', points((x) => (x < 475 ? 1_000 : 1_500)), false],
  ])('is flat: %s', (_, all, isFlat) => {
    expect(trendOf(all, { share: 0.1, least: 0 }).isFlat).toBe(isFlat);
  });

  it.each([
    [4, true],
    [1, false],
  ])('may grow by %i all the same', (least, isFlat) => {
    expect(
      trendOf(
        points((x) => 10 + x / 400),
        { share: 0, least },
      ).isFlat,
    ).toBe(isFlat);
  });
});

it('a plot has a line for each measure, from the bottom where it is zero', () => {
  const drawn = plot([
    {
      title: 'Heap',
      unit: 'kB',
      points: [
        [0, 0],
        [100, 50],
      ],
    },
    {
      title: 'Ports',
      unit: '',
      points: [
        [0, 1],
        [100, 1],
      ],
    },
    { title: 'Nodes', unit: '', points: [[50, 9]] },
  ]);
  expect(drawn.match(/<polyline/g)).toHaveLength(3);
  expect(drawn).toContain('points="56.0,122.0 344.0,');
  expect(drawn).toContain('height="300"');
  expect(drawn).not.toContain('NaN');
});
