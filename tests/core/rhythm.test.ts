import { describe, expect, it } from 'vitest';
import {
  afterGoingOn,
  afterShowing,
  freshRhythm,
  nextShowing,
  parseRhythm,
  type Rhythm,
} from '../../core/rhythm';

const day = (number: number): string =>
  new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);

/** Shows a question on each of these days, and says in which form. */
function formsOn(days: readonly number[], known = false): string {
  let rhythm = freshRhythm;
  return days
    .map((number) => {
      const { form } = nextShowing(rhythm, day(number), known);
      rhythm = afterShowing(rhythm, day(number), form);
      return form === 'full' ? 'F' : 's';
    })
    .join('');
}

const everyDay = Array.from({ length: 32 }, (_, index) => index + 1);

describe('full first and at spaced later times', () => {
  it.each([
    ['the first one', [1], 'F'],
    ['several on one day', [1, 1, 1], 'Fss'],
    ['the next day', [1, 2], 'FF'],
    ['every day', everyDay, 'FFsFsssFsssssssFsssssssFsssssssF'],
    ['after a long time', [1, 200, 200, 201], 'FFss'],
    ['a clock that was set back', [100, 1, 1, 2], 'FFsF'],
    ['a clock that was set forward and back', [1, 1000, 2, 3], 'FFFF'],
  ])('%s', (_, days, forms) => {
    expect(formsOn(days)).toBe(forms);
  });

  it('the first is full even for whoever is known to be alone', () => {
    expect(formsOn([1, 2, 5, 9], true)).toBe('Fsss');
  });

  it('what was short because the person is known is full as soon as they are not', () => {
    const shown = afterShowing(freshRhythm, day(1), 'full');
    const known = afterShowing(shown, day(2), nextShowing(shown, day(2), true).form);
    expect(nextShowing(known, day(2), false).form).toBe('full');
  });
});

it('the facts are others each time', () => {
  let rhythm = freshRhythm;
  const seen = everyDay.map((number) => {
    const { factSet, form } = nextShowing(rhythm, day(number), false);
    rhythm = afterShowing(rhythm, day(number), form);
    return factSet;
  });
  expect(seen).toEqual(everyDay.map((_, index) => index));
});

describe('going on', () => {
  const wentOn = (days: readonly number[]): Rhythm =>
    days.reduce((rhythm, number) => afterGoingOn(rhythm, day(number)), freshRhythm);

  it.each([
    ['never before', [], 5, false],
    ['once today', [5], 5, false],
    ['twice today', [5, 5], 5, true],
    ['three times today', [5, 5, 5], 5, true],
    ['twice yesterday', [4, 4], 5, false],
    ['once yesterday and once today', [4, 5], 5, false],
    ['twice, and the clock was set back', [5, 5], 3, true],
    ['twice with a wrong clock, and once since', [900, 900, 5], 5, true],
    ['the day after that', [900, 900, 5], 6, false],
  ])('%s', (_, days, today, extraStep) => {
    expect(nextShowing(wentOn(days), day(today), false).extraStep).toBe(extraStep);
  });

  it('a question that was only shown counts for nothing', () => {
    const once = afterGoingOn(freshRhythm, day(1));
    const shown = afterShowing(afterShowing(once, day(1), 'full'), day(1), 'short');
    expect(nextShowing(shown, day(1), false).extraStep).toBe(false);
    expect(nextShowing(afterGoingOn(shown, day(1)), day(1), false).extraStep).toBe(true);
  });
});

describe('what is stored', () => {
  const stored = afterGoingOn(afterShowing(freshRhythm, day(3), 'full'), day(3));

  it('comes back as it was', () => {
    expect(parseRhythm(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(parseRhythm({ ...stored, later: true })).toEqual(stored);
  });

  it.each([
    null,
    'full',
    [],
    {},
    { ...stored, factSet: -1 },
    { ...stored, factSet: 1.5 },
    { ...stored, day: 'yesterday' },
    { ...stored, lastFullDay: 7 },
    { ...stored, interval: 0 },
    { ...stored, interval: Infinity },
    { ...stored, wentOnToday: '2' },
  ])('%j is none', (bad) => {
    expect(parseRhythm(bad)).toEqual(freshRhythm);
  });

  it('names no site and no picture', () => {
    expect(Object.keys(stored).sort()).toEqual(
      ['day', 'factSet', 'interval', 'lastFullDay', 'wentOnToday'].sort(),
    );
  });
});
