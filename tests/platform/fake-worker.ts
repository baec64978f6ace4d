/** A Worker that answers when the test says so. */
export class FakeWorker<Job> extends EventTarget {
  readonly jobs: Job[] = [];
  isTerminated = false;

  postMessage(job: Job): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(result: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: result }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** All the Workers that were started, in order. */
export function fakeWorkers<Job>() {
  const started: FakeWorker<Job>[] = [];
  return {
    started,
    startWorker: (): Worker => {
      const worker = new FakeWorker<Job>();
      started.push(worker);
      return worker as unknown as Worker;
    },
    /** @throws when it was not started */
    worker: (index: number): FakeWorker<Job> => {
      const found = started[index];
      if (found === undefined) throw new Error(`Worker ${index} was not started`);
      return found;
    },
  };
}
