import type { NetworkName } from '../core/face-search';
import type { FoundAnswer, NetworkJob } from '../core/protocol-network';
import type { HelperWorker } from './helper-worker';
import { connectNetwork } from './network-client';

export interface NetworkPool {
  /**
   * @returns undefined where the signal came before a Worker was free
   * @throws when a network is broken; the pool is of no use then
   */
  detect(
    network: NetworkName,
    image: ImageData,
    threshold: number,
    signal: AbortSignal,
  ): Promise<FoundAnswer | undefined>;
}

interface Waiting {
  readonly job: NetworkJob;
  readonly signal: AbortSignal;
  readonly resolve: (found: FoundAnswer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Jobs go to whichever Worker is free, in the order in which they came. */
export function createNetworkPool(startWorker: () => HelperWorker, size: number): NetworkPool {
  const queue: Waiting[] = [];
  const free: ((waiting: Waiting) => void)[] = [];
  let failure: Error | undefined;

  const next = (): Promise<Waiting> =>
    new Promise((resolve) => {
      const waiting = queue.shift();
      if (waiting === undefined) free.push(resolve);
      else resolve(waiting);
    });

  const fail = (error: unknown): void => {
    failure = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of queue.splice(0)) reject(failure);
  };

  const serve = async (started: number): Promise<void> => {
    const client = connectNetwork(startWorker());
    try {
      await client.ready();
    } catch (error) {
      if (started === 1) throw error;
      // One is enough.
      return;
    }
    // The next one only now: two that load at once would both be late for the first picture.
    if (started < size) serve(started + 1).catch(fail);
    for (;;) {
      const { job, signal, resolve, reject } = await next();
      try {
        resolve(signal.aborted ? undefined : await client.run(job));
      } catch (error) {
        reject(error);
        throw error;
      }
    }
  };

  serve(1).catch(fail);
  return {
    detect: (network, { data, width, height }, threshold, signal) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        const job = { network, pixels: data.buffer, width, height, threshold };
        const waiting = { job, signal, resolve, reject };
        const take = free.pop();
        if (take === undefined) queue.push(waiting);
        else take(waiting);
      }),
  };
}
