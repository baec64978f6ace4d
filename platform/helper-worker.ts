/**
 * Workers that work for the inspector's Worker. The page that owns it starts them: a Worker of Firefox that starts
 * another sometimes waits for ever (docs/browser-facts.md).
 */
import type { HelperScript, StartHelper } from '../core/protocol-worker';

/** The ends that go to the page: the first is for the Worker; by the second it is ended, or known to have stopped. */
export type HelperEnds = readonly [work: MessagePort, line: MessagePort];

/** To who uses it. */
export interface HelperWorker {
  readonly port: MessagePort;
  /** It never started, or threw. */
  readonly stopped: Promise<void>;
  readonly end: () => void;
}

/** @param ask hands the ends to whoever starts the Worker */
export function askForHelper(ask: (ends: HelperEnds) => void): HelperWorker {
  const [work, line] = [new MessageChannel(), new MessageChannel()];
  const stopped = new Promise<void>((resolve) => {
    line.port1.onmessage = () => {
      resolve();
    };
  });
  ask([work.port2, line.port2]);
  return {
    port: work.port1,
    stopped,
    end: () => {
      line.port1.postMessage('end');
      line.port1.close();
      work.port1.close();
    },
  };
}

/** In the inspector's Worker: its page starts it. */
export const startHelper = (script: HelperScript): HelperWorker =>
  askForHelper((ends) => {
    const job: StartHelper = { kind: 'start', script };
    self.postMessage(job, { transfer: [...ends] });
  });

/** In the helper: where it hears and answers. */
export const portOfHelper = (): Promise<MessagePort> =>
  new Promise((resolve) => {
    self.addEventListener(
      'message',
      ({ ports: [port] }) => {
        if (port !== undefined) resolve(port);
      },
      { once: true },
    );
  });
