import type { WorkerJob, WorkerResult } from '../../core/protocol-worker';

/** A Worker that answers when the test says so. */
export class FakeWorker extends EventTarget {
  readonly jobs: WorkerJob[] = [];
  isTerminated = false;

  postMessage(job: WorkerJob): void {
    this.jobs.push(job);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(result: WorkerResult): void {
    this.dispatchEvent(new MessageEvent('message', { data: result }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** All the Workers that were started, in order. */
export function fakeWorkers(): { started: FakeWorker[]; startWorker: () => Worker } {
  const started: FakeWorker[] = [];
  return {
    started,
    startWorker: () => {
      const worker = new FakeWorker();
      started.push(worker);
      return worker as unknown as Worker;
    },
  };
}
