import { withDeadline } from '../core/deadline';
import {
  networkAnswer,
  type FoundAnswer,
  type NetworkAnswer,
  type NetworkJob,
} from '../core/protocol-network';
import { parsed } from '../core/shape';
import type { HelperWorker } from './helper-worker';

const LOAD_DEADLINE_MS = 6_000;
/** Ten times the largest canvas on a slow machine. */
const PASS_DEADLINE_MS = 5_000;

/** One Worker with the networks; one job at a time. */
export interface NetworkClient {
  /** @throws when they cannot be loaded */
  ready(): Promise<void>;
  /** @throws when the Worker stops or does not answer; it is of no use then */
  run(job: NetworkJob): Promise<FoundAnswer>;
}

export function connectNetwork({ port, stopped }: HelperWorker): NetworkClient {
  let waiting:
    { resolve: (answer: NetworkAnswer) => void; reject: (error: Error) => void } | undefined;
  const next = (): Promise<NetworkAnswer> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
    });
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const answer = parsed(networkAnswer, data);
    if (answer.kind === 'failed') waiting?.reject(new Error(answer.message));
    else waiting?.resolve(answer);
  };
  void stopped.then(() => {
    waiting?.reject(new Error('A network Worker stopped'));
  });
  // Listening from the start: it may be ready before anybody asks.
  const loaded = withDeadline(next(), LOAD_DEADLINE_MS, 'The network Worker');
  loaded.catch(() => undefined);
  return {
    ready: async () => {
      await loaded;
    },
    run: async (job) => {
      const answer = next();
      port.postMessage(job, [job.pixels]);
      const found = await withDeadline(answer, PASS_DEADLINE_MS, 'The network Worker');
      if (found.kind !== 'found') throw new Error('A network Worker that is ready twice');
      return found;
    },
  };
}
