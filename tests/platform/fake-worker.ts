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

/** All that were started, in order. */
function startedInOrder<One>(what: string, make: () => One) {
  const started: One[] = [];
  return {
    started,
    start: (): One => {
      const one = make();
      started.push(one);
      return one;
    },
    /** @throws when it was not started */
    at: (index: number): One => {
      const found = started[index];
      if (found === undefined) throw new Error(`${what} ${index} was not started`);
      return found;
    },
  };
}

export function fakeWorkers<Job>() {
  const { started, start, at } = startedInOrder('Worker', () => new FakeWorker<Job>());
  return { started, startWorker: () => start() as unknown as Worker, worker: at };
}

export function fakeHelpers<Job>() {
  const { started, start, at } = startedInOrder('Helper', () => new FakeHelper<Job>());
  return { started, startHelper: start, helper: at };
}
