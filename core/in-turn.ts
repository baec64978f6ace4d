/** Runs jobs one after the other: each goes by what the one before has written. */
export function inTurn(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    // The caller hears of a failure; the next job runs all the same.
    last = done.catch(() => undefined);
    return done;
  };
}
