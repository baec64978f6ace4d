import { describe, expect, it } from 'vitest';
import { dueReviews, isDueWithin, isPastReview } from '../../core/law-review';
import { claim, file } from './law-examples';

const reviewBy = '2027-03-31';

describe('isPastReview', () => {
  it.each([
    ['2027-03-30', false],
    ['2027-03-31', false],
    ['2027-04-01', true],
    ['2028-01-01', true],
  ])('on %s: %s', (today, past) => {
    expect(isPastReview({ reviewBy }, today)).toBe(past);
  });
});

describe('isDueWithin 30 days', () => {
  it.each([
    ['2027-02-28', false],
    ['2027-03-01', true],
    ['2027-03-31', true],
    ['2027-04-01', true],
  ])('on %s: %s', (today, due) => {
    expect(isDueWithin({ reviewBy }, today, 30)).toBe(due);
  });
});

describe('dueReviews', () => {
  const files = [
    file('JP', {
      reviewBy,
      claims: [
        claim('a'),
        claim('b', { reviewBy: '2027-01-31' }),
        claim('c', { reviewBy: '2027-12-31' }),
      ],
    }),
    file('KR', { reviewBy: '2027-06-30' }),
  ];

  it.each<[string, string[]]>([
    ['2026-12-31', []],
    ['2027-01-01', ['JP b']],
    ['2027-02-01', ['JP b, past']],
    ['2027-03-01', ['JP b, past', 'JP']],
    ['2027-06-01', ['JP b, past', 'JP, past', 'KR']],
  ])('on %s: %j', (today, due) => {
    expect(dueReviews(files, today, 30).map(({ id, past }) => id + (past ? ', past' : ''))).toEqual(
      due,
    );
  });
});
