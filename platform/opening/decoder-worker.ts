/**
 * Heavy decoders have a Worker of their own, started for one file and ended with it: a page's
 * hundredth photo never loads them, and what hangs or fills the memory ends at the deadline.
 */
import { notInspectedReasons, type NotInspectedReason } from '../../core/inspection';
import { bitmap, either, flag, oneOf, parsed, record, type Of } from '../../core/shape';
import type { HelperScript } from '../../core/protocol-worker';
import { portOfHelper, startHelper } from '../helper-worker';
import type { Opener, Part } from './part';

/** The Worker is handed a Blob, then asked once for each of these. */
const answer = either(
  record({ kind: oneOf('picture'), bitmap, isShown: flag }),
  record({ kind: oneOf('not-inspected'), reason: oneOf(...notInspectedReasons) }),
  record({ kind: oneOf('end') }),
);
type Answer = Of<typeof answer>;
/** The Worker itself: ended at the deadline, or never started. */
interface Failure {
  readonly kind: 'failed';
  readonly reason: NotInspectedReason;
}

/**
 * @throws when the Worker answers with nonsense
 */
export async function* partsFromWorker(
  script: HelperScript,
  file: Blob,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  const { port, stopped, end } = startHelper(script);
  const listening = new AbortController();
  const failed = new Promise<Failure>((resolve) => {
    const outOfTime = (): void => {
      end();
      resolve({ kind: 'failed', reason: 'timed-out' });
    };
    if (signal.aborted) outOfTime();
    signal.addEventListener('abort', outOfTime, { signal: listening.signal });
    void stopped.then(() => {
      resolve({ kind: 'failed', reason: 'unavailable' });
    });
  });
  const next = async (): Promise<Answer> => {
    const data = await new Promise<unknown>((resolve) => {
      port.onmessage = (event: MessageEvent<unknown>) => {
        resolve(event.data);
      };
      port.postMessage('next');
    });
    return parsed(answer, data);
  };
  try {
    port.postMessage(file);
    for (;;) {
      const part = await Promise.race([failed, next()]);
      if (part.kind === 'end') return;
      if (part.kind === 'failed') {
        yield { kind: 'not-inspected', reason: part.reason };
        return;
      }
      yield part;
    }
  } finally {
    listening.abort();
    end();
  }
}

/** The Worker's side. What the opener throws is a broken file; it needs no signal, since the Worker is ended. */
export function serveParts(open: Opener): void {
  let parts: AsyncIterator<Part> | undefined;

  const next = async (): Promise<Answer> => {
    try {
      const result = await parts?.next();
      return result === undefined || result.done === true ? { kind: 'end' } : result.value;
    } catch {
      // A decoder says no more than that it cannot go on; the person is asked.
      return { kind: 'not-inspected', reason: 'broken' };
    }
  };

  void portOfHelper().then((port) => {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data instanceof Blob) {
        parts = open(data, new AbortController().signal)[Symbol.asyncIterator]();
        return;
      }
      void next().then((part) => {
        port.postMessage(part, part.kind === 'picture' ? [part.bitmap] : []);
      });
    };
  });
}
