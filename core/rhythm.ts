import * as v from 'valibot';
import { daysBetween } from './day';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

/** What is kept so that the question stays noticed: counts and days, no site and no picture. */
const rhythmSchema = v.object({
  /** the fact set that is shown next */
  factSet: count,
  /** the day that `wentOnToday` counts */
  day: v.optional(day),
  wentOnToday: count,
  lastFullDay: v.optional(day),
  /** days from the last full screen to the next */
  interval: v.pipe(count, v.minValue(1)),
});

export type Rhythm = v.InferOutput<typeof rhythmSchema>;

export const freshRhythm: Rhythm = { factSet: 0, wentOnToday: 0, interval: 1 };

export type Form = 'full' | 'short';

/** How this question is shown. */
export interface Showing {
  readonly form: Form;
  readonly factSet: number;
  /** going on takes one act more */
  readonly extraStep: boolean;
}

/** Attention comes back partly by itself; longer than a week without the full screen it is not left to. */
const LONGEST_INTERVAL = 8;
const FREE_GOINGS_ON = 2;

/** Stored counts that make no sense are none: the full screen comes first again. */
export function parseRhythm(stored: unknown): Rhythm {
  const result = v.safeParse(rhythmSchema, stored);
  return result.success ? result.output : freshRhythm;
}

/** A clock that was set back takes no goings-on away. */
const wentOnOn = ({ day: counted, wentOnToday }: Rhythm, today: string): number =>
  counted !== undefined && counted >= today ? wentOnToday : 0;

const daysSinceFull = ({ lastFullDay }: Rhythm, today: string): number =>
  lastFullDay === undefined ? NaN : daysBetween(lastFullDay, today);

/** Due when there was none, when its time has come, and when the last one lies in the future. */
function isFullDue(rhythm: Rhythm, today: string): boolean {
  const days = daysSinceFull(rhythm, today);
  return !(days >= 0 && days < rhythm.interval);
}

/**
 * Full first and at spaced later times, short in between.
 *
 * @param known the person has said before in this session that such pictures show only themselves
 */
export function nextShowing(rhythm: Rhythm, today: string, known: boolean): Showing {
  const isFirst = rhythm.lastFullDay === undefined;
  return {
    form: isFullDue(rhythm, today) && (isFirst || !known) ? 'full' : 'short',
    factSet: rhythm.factSet,
    extraStep: wentOnOn(rhythm, today) >= FREE_GOINGS_ON,
  };
}

/** After a question was shown: other facts next time, and longer until the next full screen. */
export function afterShowing(rhythm: Rhythm, today: string, form: Form): Rhythm {
  const next = {
    ...rhythm,
    factSet: (rhythm.factSet + 1) % Number.MAX_SAFE_INTEGER,
    day: today,
    wentOnToday: wentOnOn(rhythm, today),
  };
  if (form === 'short') return next;
  const kept = daysSinceFull(rhythm, today) >= 0;
  return {
    ...next,
    lastFullDay: today,
    interval: kept ? Math.min(2 * rhythm.interval, LONGEST_INTERVAL) : 1,
  };
}

export const afterGoingOn = (rhythm: Rhythm, today: string): Rhythm => ({
  ...rhythm,
  day: today,
  wentOnToday: wentOnOn(rhythm, today) + 1,
});
