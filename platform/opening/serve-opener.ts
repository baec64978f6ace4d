import { decoderJob } from '../../core/protocol-decoder';
import { parsed } from '../../core/shape';
import type { Opener, Part } from './part';

/** The other end of `inWorker`. What an opener throws ends the Worker, as far as its owner can tell. */
export function serveOpener(open: Opener): void {
  let parts: AsyncIterator<Part> | undefined;
  const answer = async (message: unknown): Promise<void> => {
    const job = parsed(decoderJob, message);
    if (job.kind === 'open') {
      // Never aborted from within: its owner ends the whole Worker.
      parts = open(job.file, new AbortController().signal)[Symbol.asyncIterator]();
    }
    const next = await parts?.next();
    if (next === undefined || next.done === true) self.postMessage({ kind: 'end' });
    else if (next.value.kind === 'not-inspected') self.postMessage(next.value);
    else self.postMessage(next.value, { transfer: [next.value.bitmap] });
  };
  self.addEventListener('message', (event: MessageEvent<unknown>) => void answer(event.data));
  self.addEventListener('unhandledrejection', ({ reason }) => {
    // A rejection alone does not reach the owner.
    throw reason;
  });
}
