import { describe, expect, it } from 'vitest';
import { overlap } from '../../core/face-boxes';
import type { Box } from '../../core/face-boxes';
import { match } from '../../eval/matching';
import { box } from './examples';

describe('the overlap of two boxes', () => {
  it.each<[string, Box, Box, number]>([
    ['the same', box(0, 0), box(0, 0), 1],
    ['apart', box(0, 0), box(20, 0), 0],
    ['touching', box(0, 0), box(10, 0), 0],
    ['half of each', box(0, 0), box(5, 0), 1 / 3],
    ['one inside the other', box(0, 0), box(0, 0, 5), 1 / 4],
    ['empty', box(0, 0, 0), box(0, 0), 0],
  ])('%s', (_name, a, b, expected) => {
    expect(overlap(a, b)).toBeCloseTo(expected, 12);
    expect(overlap(b, a)).toBeCloseTo(expected, 12);
  });
});

describe('found boxes and labelled faces', () => {
  interface Case {
    readonly found: readonly Box[];
    readonly faces?: readonly Box[];
    readonly ignore?: readonly Box[];
    readonly expected: readonly [hits: number, misses: number, strays: number];
  }
  it.each<[string, Case]>([
    ['nothing', { found: [], expected: [0, 0, 0] }],
    ['found', { found: [box(1, 1)], faces: [box(0, 0)], expected: [1, 0, 0] }],
    ['missed', { found: [], faces: [box(0, 0)], expected: [0, 1, 0] }],
    ['elsewhere', { found: [box(50, 0)], faces: [box(0, 0)], expected: [0, 1, 1] }],
    ['too large a box', { found: [box(0, 0, 16)], faces: [box(0, 0)], expected: [0, 1, 1] }],
    ['one face twice', { found: [box(0, 0), box(1, 1)], faces: [box(0, 0)], expected: [1, 0, 1] }],
    [
      'two faces, one box',
      { found: [box(1, 0)], faces: [box(0, 0), box(2, 0)], expected: [1, 1, 0] },
    ],
    ['to be ignored', { found: [box(0, 0)], ignore: [box(1, 0)], expected: [0, 0, 0] }],
    ['to be ignored, not found', { found: [], ignore: [box(1, 0)], expected: [0, 0, 0] }],
  ])('%s', (_name, { found, faces = [], ignore = [], expected }) => {
    const { hits, misses, strays } = match(found, { faces, ignore });
    expect([hits.length, misses.length, strays.length]).toEqual(expected);
  });

  it('pairs those that overlap best, whatever their order', () => {
    const [left, right] = [box(0, 0), box(4, 0)];
    const between = box(3, 0);
    for (const found of [
      [between, left],
      [left, between],
    ]) {
      expect(match(found, { faces: [right, left], ignore: [] }).misses).toEqual([]);
    }
  });
});
