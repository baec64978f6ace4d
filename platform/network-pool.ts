import { withDeadline } from '../core/deadline';
import type { Face } from '../core/face-boxes';
import type { NetworkName } from '../core/face-search';
import { networkAnswer, type NetworkJob } from '../core/protocol-network';
import { parsed } from '../core/shape';

/** Far above the slowest pass, loading included. */
const PASS_DEADLINE_MS = 5_000;

export interface NetworkPool {
  /** @throws when a network is broken; the pool is of no use then */
  detect(network: NetworkName, image: ImageData, threshold: number): Promise<Face[]>;
}

interface Waiting {
  readonly job: NetworkJob;
  readonly resolve: (faces: Face[]) => void;
  readonly reject: (error: Error) => void;
}

/** One job at a time for each Worker, in the order in which they came. */
export function createNetworkPool(startWorker: () => Worker, size: number): NetworkPool {
  const queue: Waiting[] = [];
  const idle: ((waiting: Waiting) => void)[] = [];
  /** what each busy Worker is at */
  const current = new Map<Worker, Waiting>();
  let failure: Error | undefined;
  let started = 0;
  let nextId = 0;

  const fail = (message: string): void => {
    failure = new Error(message);
    for (const { reject } of [...queue, ...current.values()]) reject(failure);
  };

  const next = (): void => {
    while (queue.length > 0) {
      const take = idle.pop();
      if (take === undefined) return;
      const waiting = queue.shift();
      if (waiting !== undefined) take(waiting);
    }
  };

  const start = (): void => {
    if (started === size) return;
    started++;
    const worker = startWorker();
    const take = (waiting: Waiting): void => {
      current.set(worker, waiting);
      worker.postMessage(waiting.job, [waiting.job.pixels]);
    };
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const answer = parsed(networkAnswer, event.data);
      if (answer.kind === 'failed') {
        fail(answer.message);
        return;
      }
      if (answer.kind === 'found') current.get(worker)?.resolve(answer.faces);
      // The next one only now: two that load at once would both be late for the first picture.
      else start();
      idle.push(take);
      next();
    });
    worker.addEventListener('error', () => {
      fail('A network Worker stopped');
    });
  };

  start();
  return {
    detect: async (network, { data, width, height }, threshold) => {
      if (failure !== undefined) throw failure;
      const job = { id: nextId++, network, pixels: data.buffer, width, height, threshold };
      const found = new Promise<Face[]>((resolve, reject) => {
        queue.push({ job, resolve, reject });
        next();
      });
      return withDeadline(found, PASS_DEADLINE_MS, 'The network');
    },
  };
}
