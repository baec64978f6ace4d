import * as v from 'valibot';
import { withDeadline } from '../core/deadline';
import type { Inspection } from '../core/inspection';
import { workerResultSchema, type WorkerResult } from '../core/protocol-worker';

/** One picture, or loading the model: far above what either takes on a slow machine. */
const JOB_DEADLINE_MS = 7_000;
const IDLE_MS = 5 * 60_000;

export interface Inspector {
  /** Start loading the model, if it is not there yet. */
  warm(): void;
  /** @throws when the Worker cannot work or does not answer; it is then replaced for the next job */
  inspect(file: File): Promise<Inspection>;
}

export interface InspectorOptions {
  readonly startWorker: () => Worker;
  /** Called when the model has been let go after five idle minutes. */
  readonly onIdle: () => void;
}

interface Waiting {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: Error) => void;
}

/** Drives the one Worker: one job at a time, replaced when it fails, let go when idle. */
export function createInspector({ startWorker, onIdle }: InspectorOptions): Inspector {
  let worker: Worker | undefined;
  let nextId = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();

  const letGo = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const stayAwake = (): void => {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => {
      letGo(new Error('Idle'));
      onIdle();
    }, IDLE_MS);
  };

  const running = (): Worker => {
    if (worker !== undefined) return worker;
    worker = startWorker();
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const result = v.parse(workerResultSchema, event.data);
      waiting.get(result.id)?.resolve(result);
      waiting.delete(result.id);
    });
    worker.addEventListener('error', () => {
      letGo(new Error('The inspector Worker stopped'));
    });
    return worker;
  };

  const run = async (file?: File): Promise<WorkerResult> => {
    stayAwake();
    const id = nextId++;
    const answer = new Promise<WorkerResult>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, file });
    });
    try {
      const result = await withDeadline(answer, JOB_DEADLINE_MS, 'The inspector Worker');
      if (result.kind === 'failed') throw new Error(result.message);
      return result;
    } catch (error) {
      letGo(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  };

  const enqueue = (file?: File): Promise<WorkerResult> => {
    const job = queue.then(() => run(file));
    // The next job runs whatever became of this one; its caller hears of the failure.
    queue = job.catch(() => undefined);
    return job;
  };

  return {
    warm: () => {
      // A Worker that cannot start is reported by the first inspection.
      if (worker === undefined) enqueue().catch(() => undefined);
      else stayAwake();
    },
    inspect: async (file) => {
      const result = await enqueue(file);
      if (result.kind !== 'done') throw new Error('The inspector Worker answered out of turn');
      return result.inspection;
    },
  };
}
