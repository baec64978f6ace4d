import { withDeadline } from '../core/deadline';
import type { Inspection } from '../core/inspection';
import { parsed } from '../core/shape';
import {
  rasteriseJob,
  startHelperJob,
  workerResult,
  type HelperScript,
  type Rasterised,
  type WorkerResult,
} from '../core/protocol-worker';
import { createHelperOwner } from './helper-owner';

/** One picture, loading the model included: far above what both take on a slow machine. */
const JOB_DEADLINE_MS = 7_000;
/** Below what the guard waits for an answer: who is still in line hears so, and a job that nobody waits for is not begun. */
const LINE_MS = 4_000;
const IDLE_MS = 5 * 60_000;

export interface Inspector {
  /** Start loading the model, if it is not there yet. */
  warm(): void;
  /**
   * @returns undefined where its turn has not come within four seconds; it has lost its place then
   * @throws when the Worker cannot work or does not answer; it is then replaced for the next job
   */
  inspect(file: File): Promise<Inspection | undefined>;
}

export interface InspectorOptions {
  readonly startWorker: () => Worker;
  readonly startHelper: (script: HelperScript) => Worker;
  /** Draws an SVG: a Worker cannot. */
  readonly rasterise: (svg: Blob) => Promise<Rasterised>;
  /** Called when the model has been let go after five idle minutes. */
  readonly onIdle: () => void;
}

interface Waiting {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: Error) => void;
}

/** Drives the one Worker: one job at a time, replaced when it fails, let go when idle. */
export function createInspector({
  startWorker,
  startHelper,
  rasterise,
  onIdle,
}: InspectorOptions): Inspector {
  let worker: Worker | undefined;
  let nextId = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();
  const helpers = createHelperOwner(startHelper);

  const letGo = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    helpers.endAll();
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
    const started = startWorker();
    worker = started;
    started.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (startHelperJob(event.data)) {
        // What a Worker that was already replaced asks for would never be ended.
        if (worker === started) helpers.start(event.data.script, event.ports);
        return;
      }
      if (rasteriseJob(event.data)) {
        const [port] = event.ports;
        void rasterise(event.data.svg).then((drawn) => {
          port?.postMessage(drawn, drawn.bitmap === undefined ? [] : [drawn.bitmap]);
        });
        return;
      }
      const result = parsed(workerResult, event.data);
      waiting.get(result.id)?.resolve(result);
      waiting.delete(result.id);
    });
    started.addEventListener('error', () => {
      // A Worker that was already replaced may still report.
      if (worker === started) letGo(new Error('The inspector Worker stopped'));
    });
    return started;
  };

  const run = async (file: File): Promise<Inspection> => {
    stayAwake();
    const id = nextId++;
    const answer = new Promise<WorkerResult>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, file });
    });
    try {
      const result = await withDeadline(answer, JOB_DEADLINE_MS, 'The inspector Worker');
      if (result.kind === 'failed') throw new Error(result.message);
      return result.inspection;
    } catch (error) {
      letGo(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  };

  return {
    warm: () => {
      stayAwake();
      // It loads the model as it starts. If it cannot, the first inspection says so.
      running();
    },
    inspect: (file) =>
      new Promise((resolve, reject) => {
        let hasLeft = false;
        const leaving = setTimeout(() => {
          hasLeft = true;
          resolve(undefined);
        }, LINE_MS);
        const job = queue.then(async () => {
          clearTimeout(leaving);
          if (!hasLeft) resolve(await run(file));
        });
        // The next job runs whatever became of this one; its caller hears of the failure.
        queue = job.catch(reject);
      }),
  };
}
