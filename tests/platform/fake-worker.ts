import type { HelperWorker } from '../../platform/helper-worker';

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

/** A helper that answers when the test says so. */
export class FakeHelper<Job> implements HelperWorker {
  readonly jobs: Job[] = [];
  readonly port: MessagePort;
  readonly stopped: Promise<void>;
  isEnded = false;
  /** It never started, or threw. */
  fail!: () => void;

  constructor() {
    this.port = { postMessage: (job: Job) => this.jobs.push(job) } as unknown as MessagePort;
    this.stopped = new Promise((resolve) => {
      this.fail = resolve;
    });
  }

  answer(data: unknown): void {
    this.port.onmessage?.(new MessageEvent('message', { data }));
  }

  readonly end = (): void => {
    this.isEnded = true;
  };
}

/** All the helpers that were started, in order. */
export function fakeHelpers<Job>() {
  const started: FakeHelper<Job>[] = [];
  return {
    started,
    startHelper: (): HelperWorker => {
      const helper = new FakeHelper<Job>();
      started.push(helper);
      return helper;
    },
    /** @throws when it was not started */
    helper: (index: number): FakeHelper<Job> => {
      const found = started[index];
      if (found === undefined) throw new Error(`Helper ${index} was not started`);
      return found;
    },
  };
}
