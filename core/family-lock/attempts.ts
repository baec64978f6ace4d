import * as v from 'valibot';

/** So many wrong ones in a row cost nothing but the typing. */
export const FREE_TRIES = 5;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** Tries since the last right one. */
export interface Attempts {
  readonly failed: number;
  /** nobody may try before; ms since 1970 */
  readonly until: number;
}

export const noAttempts: Attempts = { failed: 0, until: 0 };

/** From the fifth wrong one on each is followed by a wait: a minute, then twice as long each time, an hour at most. */
export const waitAfter = (failed: number): number =>
  failed < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (failed - FREE_TRIES), LONGEST_WAIT_MS);

const attemptsSchema = v.object({
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  until: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/**
 * The tries as they were stored. What makes no sense counts as the first wait, begun now.
 *
 * A clock that was set back begins the wait anew: it gets no shorter by that, and a clock that was wrong when
 * somebody tried shuts nobody out for longer than an hour. So whoever reads this has to store it.
 *
 * @param now ms since 1970
 */
export function attemptsAt(stored: unknown, now: number): Attempts {
  if (stored === null || stored === undefined) return noAttempts;
  const parsed = v.safeParse(attemptsSchema, stored);
  if (!parsed.success) return { failed: FREE_TRIES, until: now + waitAfter(FREE_TRIES) };
  const { failed, until } = parsed.output;
  return { failed, until: Math.min(until, now + waitAfter(failed)) };
}

/** Before it is known whether a try is right: a page that is closed meanwhile has had it. */
export const withTry = ({ failed }: Attempts, now: number): Attempts => {
  const wait = waitAfter(failed + 1);
  return { failed: failed + 1, until: wait === 0 ? 0 : now + wait };
};

/** How many more can be wrong before the first wait. */
export const triesLeft = ({ failed }: Attempts): number => Math.max(FREE_TRIES - failed, 0);
