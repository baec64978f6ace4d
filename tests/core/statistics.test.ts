import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays } from '../../core/day';
import {
  byWeek,
  KEPT_DAYS,
  parseStatistics,
  toCsv,
  total,
  upToDate,
  withQuestion,
  type DayCounts,
} from '../../core/statistics';

const TODAY = '2026-03-01';
const day = (at: string, turnedBack = 0, facesHidden = 0, wentOn = 0): DayCounts => ({
  ...{ day: at, shown: turnedBack + facesHidden + wentOn },
  ...{ turnedBack, facesHidden, wentOn },
});

describe('a question', () => {
  it.each([
    ['refused', day(TODAY, 1)],
    ['choose-another', day(TODAY, 1)],
    ['left-out', day(TODAY, 1)],
    [undefined, day(TODAY, 1)],
    ['faces-hidden', day(TODAY, 0, 1)],
    ['attested', day(TODAY, 0, 0, 1)],
  ] as const)('that ended with %s is counted once', (answer, counted) => {
    expect(withQuestion([], TODAY, answer)).toEqual([counted]);
  });

  it('is added to its day', () => {
    const before = [day('2026-02-28', 1), day(TODAY, 2, 0, 1)];
    expect(withQuestion(before, TODAY, 'attested')).toEqual([
      day('2026-02-28', 1),
      day(TODAY, 2, 0, 2),
    ]);
  });
});

describe('days', () => {
  it.each([
    ['today', TODAY, TODAY],
    ['the oldest that is kept', addDays(TODAY, 1 - KEPT_DAYS), addDays(TODAY, 1 - KEPT_DAYS)],
    ['one day too old', addDays(TODAY, -KEPT_DAYS), undefined],
    ['tomorrow, from a clock that ran ahead', addDays(TODAY, 1), TODAY],
    ['a year to come', addDays(TODAY, 365), TODAY],
  ])('%s', (_, at, kept) => {
    expect(upToDate([day(at, 1)], TODAY)).toEqual(kept === undefined ? [] : [day(kept, 1)]);
  });

  it.each([
    ['no list', 'x', []],
    ['nothing', null, []],
    ['a day that is none', [{ ...day(TODAY, 1), day: '2026-13-01' }], []],
    ['a count below nothing', [{ ...day(TODAY, 1), shown: -1 }], []],
    ['half a count', [{ ...day(TODAY, 1), wentOn: 0.5 }], []],
    ['one bad among good ones', [7, day(TODAY, 1)], [day(TODAY, 1)]],
    ['more than is counted', [{ ...day(TODAY, 1), site: 'x' }], [day(TODAY, 1)]],
  ])('%s in storage', (_, stored, read) => {
    expect(parseStatistics(stored, TODAY)).toEqual(read);
  });

  it('never lose a question while the clock goes back and forth, and never outlive their time', () => {
    const answers = fc.constantFrom('refused', 'faces-hidden', 'attested', undefined);
    const steps = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), answers), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (all) => {
        let days: readonly DayCounts[] = [];
        for (const [step, answer] of all) days = withQuestion(days, addDays(TODAY, step), answer);
        const last = addDays(TODAY, all.at(-1)?.[0] ?? 0);
        const { shown, turnedBack, facesHidden, wentOn } = total(days);
        return (
          shown === all.length &&
          shown === turnedBack + facesHidden + wentOn &&
          days.every((one) => one.day <= last && one.day > addDays(last, -KEPT_DAYS))
        );
      }),
    );
  });
});

describe('weeks', () => {
  it('go from Monday to Sunday, and one without a question is there', () => {
    // A Sunday, a Monday, and the Wednesday of the week after the next.
    const days = [day('2026-02-01', 1), day('2026-02-02', 2), day('2026-02-18', 0, 0, 3)];
    expect(byWeek(days)).toEqual([
      day('2026-01-26', 1),
      day('2026-02-02', 2),
      day('2026-02-09'),
      day('2026-02-16', 0, 0, 3),
    ]);
  });

  it('are none without days', () => {
    expect(byWeek([])).toEqual([]);
  });
});

it('a file has a line a day, under names', () => {
  expect(toCsv([day('2026-02-02', 2, 1, 3)])).toBe(
    'day,shown,turnedBack,facesHidden,wentOn\r\n2026-02-02,6,2,1,3\r\n',
  );
});
