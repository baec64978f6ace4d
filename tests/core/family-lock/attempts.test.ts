import { describe, expect, it } from 'vitest';
import {
  attemptsAt,
  FREE_TRIES,
  noAttempts,
  triesLeft,
  waitAfter,
  withTry,
  type Attempts,
} from '../../../core/family-lock/attempts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2031, 4, 1);

it.each([
  [0, 0],
  [4, 0],
  [5, MINUTE],
  [6, 2 * MINUTE],
  [7, 4 * MINUTE],
  [10, 32 * MINUTE],
  [11, HOUR],
  [12, HOUR],
  [100_000, HOUR],
])('after %i wrong ones the wait is %i ms', (failed, wait) => {
  expect(waitAfter(failed)).toBe(wait);
});

it('five are free, and each after that is followed by a wait', () => {
  let attempts: Attempts = noAttempts;
  const left: number[] = [];
  for (let count = 0; count < FREE_TRIES; count++) {
    attempts = withTry(attempts, NOW);
    left.push(triesLeft(attempts));
  }
  expect(left).toEqual([4, 3, 2, 1, 0]);
  expect(attempts).toEqual({ failed: 5, until: NOW + MINUTE });
  expect(withTry(attempts, NOW + MINUTE)).toEqual({ failed: 6, until: NOW + 3 * MINUTE });
  expect(triesLeft({ failed: 6, until: 0 })).toBe(0);
});

describe('as they were stored', () => {
  const waiting: Attempts = { failed: 6, until: NOW + 2 * MINUTE };

  it.each<[string, unknown, number, Attempts]>([
    ['none', null, NOW, noAttempts],
    ['during the wait', waiting, NOW + MINUTE, waiting],
    ['after it', waiting, NOW + HOUR, waiting],
    [
      'a clock set back begins the wait anew',
      waiting,
      NOW - 24 * HOUR,
      { failed: 6, until: NOW - 24 * HOUR + 2 * MINUTE },
    ],
    [
      'a wait without end is one of the right length',
      { failed: 5, until: Number.MAX_VALUE },
      NOW,
      { failed: 5, until: NOW + MINUTE },
    ],
    [
      'a wait that nothing asks for',
      { failed: 1, until: NOW + HOUR },
      NOW,
      { failed: 1, until: NOW },
    ],
    ['a text', 'x', NOW, { failed: 5, until: NOW + MINUTE }],
    ['fewer than none', { failed: -9, until: 0 }, NOW, { failed: 5, until: NOW + MINUTE }],
    ['no number', { failed: 1, until: NaN }, NOW, { failed: 5, until: NOW + MINUTE }],
  ])('%s', (_, stored, now, expected) => {
    expect(attemptsAt(stored, now)).toEqual(expected);
  });

  it('setting the clock back again and again gains nothing', () => {
    const first = attemptsAt(waiting, NOW - HOUR);
    const again = attemptsAt(first, NOW - 2 * HOUR);
    expect(again.until - (NOW - 2 * HOUR)).toBe(2 * MINUTE);
  });
});
