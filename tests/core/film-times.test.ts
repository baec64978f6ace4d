import { describe, expect, it } from 'vitest';
import { framesFor, spread } from '../../core/film-times';

describe('moments of a film', () => {
  it.each([
    ['a minute', 0, 60, 12],
    ['one that does not start at zero', 5, 25, 12],
    ['the blink of an eye', 0, 0.04, 12],
    ['one moment', 0, 10, 1],
  ])('%s: in their order, near both ends, never beyond', (_, start, end, count) => {
    const times = spread(start, end, count);
    const length = end - start;
    expect(times).toHaveLength(count);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeCloseTo(start + 0.02 * length);
    if (count > 1) expect(times.at(-1)).toBeCloseTo(end - 0.02 * length);
  });
});

/** Moments every second, with whole frames every so many seconds. */
const everySecond = (count: number, keyEvery: number) =>
  Array.from({ length: count }, (_, at) => ({ at, key: Math.floor(at / keyEvery) * keyEvery }));

describe('frames to decode', () => {
  it.each([
    ['no moments', [], []],
    ['every moment has a whole frame', everySecond(4, 1), [0, 1, 2, 3]],
    ['a whole frame stands for the moments soon after it', everySecond(4, 2), [0, 2]],
    ['one whole frame at the start: the rest is decoded', everySecond(6, 100), [0, 2, 3, 4, 5]],
    ['whole frames come first', everySecond(6, 4), [0, 4, 2, 3]],
    ['one moment', [{ at: 3, key: 1 }], [1, 3]],
  ])('%s', (_, moments, frames) => {
    expect(framesFor(moments)).toEqual(frames);
  });
});
