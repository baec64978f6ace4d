import { vi } from 'vitest';
import type { Rasterised, WorkerJob } from '../../core/protocol-worker';
import { createInspector } from '../../platform/inspector';
import { fakeWorkers } from './fake-worker';

export const first = new File(['1'], '1.jpg');
export const second = new File(['2'], '2.jpg');

export const rasterise = () => Promise.resolve<Rasterised>({ unseen: 'elsewhere' });

export function setUp() {
  const { started, startWorker, worker } = fakeWorkers<WorkerJob>();
  const onIdle = vi.fn();
  const helpers = fakeWorkers();
  const startHelper = vi.fn(helpers.startWorker);
  const inspector = createInspector({ startWorker, startHelper, rasterise, onIdle });
  return { inspector, started, worker, onIdle, startHelper, helper: helpers.worker };
}

/** Lets promises run; no time passes. */
export const settle = () => vi.advanceTimersByTimeAsync(0);
