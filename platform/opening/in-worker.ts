import { decoderResult } from '../../core/protocol-decoder';
import { MAX_BYTES } from '../../core/picture-size';
import { parsed } from '../../core/shape';
import type { Opener } from './part';

/**
 * Opens a file in a Worker of its own, which ends with it: what hangs or fills its memory is then
 * gone too.
 *
 * @param script name of a file at the root of the extension, which calls `serveOpener`
 */
export const inWorker = (script: string): Opener =>
  async function* (file, signal) {
    if (file.size > MAX_BYTES) {
      yield { kind: 'not-inspected', reason: 'too-large' };
      return;
    }
    const worker = new Worker(new URL(script, self.location.href));
    const answerTo = (message: unknown): Promise<unknown> =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', reject, { once: true });
        worker.onerror = (event) => {
          // Unhandled, it would be an error of this Worker too.
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.onmessage = ({ data }: MessageEvent<unknown>) => {
          signal.removeEventListener('abort', reject);
          resolve(data);
        };
        worker.postMessage(message);
      });
    try {
      let message: object = { kind: 'open', file };
      for (;;) {
        const part = parsed(decoderResult, await answerTo(message));
        if (part.kind === 'end') return;
        yield part;
        message = { kind: 'next' };
      }
    } catch {
      yield { kind: 'not-inspected', reason: signal.aborted ? 'timed-out' : 'broken' };
    } finally {
      worker.terminate();
    }
  };
