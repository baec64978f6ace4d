import { DeadlineError } from '../core/deadline';
import { listAnswer, type ListAnswer, type ListJob } from '../core/protocol-lists';

/** Between two signs of life: reading 20 MB, or sorting half a million hashes, on a slow machine. */
const SILENCE_MS = 20_000;

export type ImportResult = Exclude<ListAnswer, { readonly kind: 'progress' | 'failed' }>;

const startListWorker = (): Worker => new Worker('/list-worker.js');

/**
 * Has a Worker read a list. Aborting ends it at once; nothing of the list is left then.
 *
 * @param onProgress told of the share that is done, from 0 to 1
 * @throws when it was aborted, or the Worker stops or falls silent
 */
export async function importList(
  job: ListJob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
  startWorker: () => Worker = startListWorker,
): Promise<ImportResult> {
  signal.throwIfAborted();
  const worker = startWorker();
  const listening = new AbortController();
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<ImportResult>((resolve, reject) => {
      const hears = (): void => {
        clearTimeout(silence);
        silence = setTimeout(() => {
          reject(new DeadlineError('The list Worker', SILENCE_MS));
        }, SILENCE_MS);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        hears();
        if (!listAnswer(data)) reject(new Error('A list Worker that makes no sense'));
        else if (data.kind === 'failed') reject(new Error(data.message));
        else if (data.kind === 'progress') onProgress(data.share);
        else resolve(data);
      });
      worker.addEventListener('error', () => {
        reject(new Error('The list Worker stopped'));
      });
      const stop = (): void => {
        reject(new Error('The import was cancelled'));
      };
      signal.addEventListener('abort', stop, { signal: listening.signal });
      hears();
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(silence);
    listening.abort();
    worker.terminate();
  }
}
