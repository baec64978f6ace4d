/** A Worker that answers when the test says so. */
export class FakeWorker<Job, Result> extends EventTarget {
  readonly jobs: Job[] = [];
  isTerminated = false;

  postMessage(job: Job): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(result: Result): void {
    this.dispatchEvent(new MessageEvent('message', { data: result }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** All the Workers that were started, in order. */
export function fakeWorkers<Job, Result>() {
  const started: FakeWorker<Job, Result>[] = [];
  return {
    started,
    startWorker: (): Worker => {
      const worker = new FakeWorker<Job, Result>();
      started.push(worker);
      return worker as unknown as Worker;
    },
    /** @throws when it was not started */
    worker: (index: number): FakeWorker<Job, Result> => {
      const found = started[index];
      if (found === undefined) throw new Error(`Worker ${index} was not started`);
      return found;
    },
  };
}
