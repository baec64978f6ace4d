const DEADLINE = 'DeadlineError';

/** A hop between two machines that did not answer in time. */
export class DeadlineError extends Error {
  override readonly name = DEADLINE;
  constructor(hop: string, ms: number) {
    super(`${hop} did not answer within ${ms} ms`);
  }
}

/** By name: an error that came from another machine has lost its class. */
export const isDeadlineError = (error: unknown): boolean =>
  error instanceof Error && error.name === DEADLINE;

/**
 * Every hop between machines has a deadline; a person's answer never goes through here.
 *
 * @param ms milliseconds from now
 * @param hop what is being waited for, for the error's message
 * @throws DeadlineError when `work` has not settled by then
 */
export function withDeadline<T>(work: Promise<T>, ms: number, hop: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DeadlineError(hop, ms));
    }, ms);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
