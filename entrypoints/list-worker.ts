import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileList } from '../core/lists/compile-list';
import { packList } from '../core/lists/packed-list';
import { MAX_BYTES } from '../core/lists/read-list';
import { listJob, type ListAnswer, type ListJob } from '../core/protocol-lists';
import { readText } from '../platform/read-text';

/** Reads one list, away from the page that asked, and is ended with it. */
export default defineUnlistedScript(() => {
  const answer = (message: ListAnswer): void => {
    self.postMessage(message);
  };

  const run = async ({ source, salt, ...options }: ListJob): Promise<ListAnswer> => {
    if (source.size > MAX_BYTES) return { kind: 'refused', why: 'too-large' };
    const result = compileList(await readText(source), salt, options, (share) => {
      answer({ kind: 'progress', share });
    });
    return result.kind === 'compiled' ? { ...result, list: packList(result.list) } : result;
  };

  self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!listJob(data)) return;
    run(data).then(answer, (error: unknown) => {
      answer({ kind: 'failed', message: String(error) });
    });
  });
});
