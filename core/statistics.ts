import * as v from 'valibot';
import { addDays, daysBetween } from './day';
import type { TakenAnswer } from './protocol-interstitial';

/** Days that counts are kept for, today among them. */
export const KEPT_DAYS = 90;

/** What questions led to. `shown` is the sum of the others: a question counts when it is settled. */
export const countNames = ['shown', 'turnedBack', 'facesHidden', 'wentOn'] as const;

type CountName = (typeof countNames)[number];
export type Counts = Readonly<Record<CountName, number>>;

/** The counts of one day of the person's calendar: no site, no picture, no time of day. */
export interface DayCounts extends Counts {
  readonly day: string;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const dayCounts = v.object({
  day: v.pipe(v.string(), v.isoDate()),
  shown: count,
  turnedBack: count,
  facesHidden: count,
  wentOn: count,
});

const none: Counts = { shown: 0, turnedBack: 0, facesHidden: 0, wentOn: 0 };

const sum = (one: Counts, other: Counts): Counts => ({
  shown: one.shown + other.shown,
  turnedBack: one.turnedBack + other.turnedBack,
  facesHidden: one.facesHidden + other.facesHidden,
  wentOn: one.wentOn + other.wentOn,
});

export const total = (days: readonly Counts[]): Counts => days.reduce(sum, none);

/** Sums by a day that is worked out of each, oldest first. */
function summedBy(days: readonly DayCounts[], dayOf: (day: string) => string): DayCounts[] {
  const sums = new Map<string, Counts>();
  for (const { day, ...counts } of days) {
    const at = dayOf(day);
    sums.set(at, sum(sums.get(at) ?? none, counts));
  }
  return [...sums]
    .map(([day, counts]) => ({ day, ...counts }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/**
 * The days that still count. A clock that ran ahead has left days to come: they are added to today, so that
 * nothing is lost and nothing outlives its ninety days.
 */
export const upToDate = (days: readonly DayCounts[], today: string): DayCounts[] =>
  summedBy(days, (day) => (day > today ? today : day)).filter(
    ({ day }) => daysBetween(day, today) < KEPT_DAYS,
  );

/** Days that make no sense are left out, the others kept. */
export function parseStatistics(stored: unknown, today: string): DayCounts[] {
  const rows = Array.isArray(stored) ? (stored as readonly unknown[]) : [];
  const days = rows.flatMap((row) => {
    const result = v.safeParse(dayCounts, row);
    return result.success ? [result.output] : [];
  });
  return upToDate(days, today);
}

/** Left out or not answered at all: the picture with somebody in it was not uploaded. */
const outcomeOf = (answer: TakenAnswer['kind'] | undefined): CountName => {
  if (answer === 'attested' || answer === 'adult-said-yes') return 'wentOn';
  return answer === 'faces-hidden' ? 'facesHidden' : 'turnedBack';
};

/** @param answer to a question that was shown; undefined where it went without one */
export const withQuestion = (
  days: readonly DayCounts[],
  today: string,
  answer: TakenAnswer['kind'] | undefined,
): DayCounts[] =>
  upToDate([...days, { ...none, day: today, shown: 1, [outcomeOf(answer)]: 1 }], today);

/** The Monday of a day's week. */
const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Sums of weeks from Monday to Sunday, by their Mondays; a week without a question is there too, with zeros. */
export function byWeek(days: readonly DayCounts[]): DayCounts[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = mondayOf(first.day);
  const weeks = Math.floor(daysBetween(start, last.day) / 7) + 1;
  const empty = Array.from({ length: weeks }, (_, week) => ({
    day: addDays(start, week * 7),
    ...none,
  }));
  return summedBy([...empty, ...days], mondayOf);
}

/** A line a day under names in English, as a spreadsheet reads it in any language (RFC 4180). */
export const toCsv = (days: readonly DayCounts[]): string =>
  [['day', ...countNames], ...days.map((row) => [row.day, ...countNames.map((name) => row[name])])]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
