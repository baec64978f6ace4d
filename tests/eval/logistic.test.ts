import { describe, expect, it } from 'vitest';
import { fitLogistic, type Row } from '../../eval/fit/logistic';

describe('logistic regression', () => {
  const row = (features: number[], isFace: boolean, weight = 1): Row => ({
    features,
    isFace,
    weight,
  });
  const logit = (share: number): number => Math.log(share / (1 - share));

  it.each([
    ['a share alone', [row([], true, 3), row([], false)], 0, [logit(3 / 4)]],
    [
      'two shares',
      [...[row([0], true), row([0], false, 4)], ...[row([1], true, 9), row([1], false, 1)]],
      0,
      [logit(0.9) - logit(0.2), logit(0.2)],
    ],
    [
      'two features, each by itself',
      [
        ...[row([0, 0], true), row([0, 0], false)],
        ...[row([1, 0], true, 3), row([1, 0], false)],
        ...[row([0, 1], true), row([0, 1], false, 3)],
      ],
      0,
      [logit(3 / 4), logit(1 / 4), 0],
    ],
    [
      // Where the slope of the penalty, 2 w, is that of the rows, 2 (1 - chance of w).
      'what a penalty leaves',
      [row([1], true), row([-1], false)],
      2,
      [0.401, 0],
    ],
  ])('finds %s', (_, rows, penalty, expected) => {
    const fitted = fitLogistic(rows, penalty);
    expect(fitted).toHaveLength(expected.length);
    for (const [at, value] of expected.entries()) expect(fitted[at]).toBeCloseTo(value, 2);
  });

  it('ends where nothing holds a weight back but the penalty', () => {
    const [weight = NaN] = fitLogistic([row([10], true), row([-10], false)], 1);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
  });
});
