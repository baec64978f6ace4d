import { expect, it } from 'vitest';
import { daysBetween, isoDay } from '../../core/day';

it('is a day of the person’s own calendar', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(isoDay(new Date(2026, 11, 31))).toBe('2026-12-31');
});

it.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-11-25', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-01-01', '2025-12-31', -1],
  ['2028-02-28', '2028-03-01', 2],
])('from %s to %s: %d', (earlier, later, days) => {
  expect(daysBetween(earlier, later)).toBe(days);
});
