import { useEffect, useState } from 'react';
import type { Counts } from '../../core/lists/compile-list';
import { importList } from '../../platform/list-import';

/** What is in the list of the policy, in numbers; read anew by the background, which is the one to use it. */
export function usePolicyList(lines: readonly string[]): Counts | 'unreadable' | undefined {
  const [counts, setCounts] = useState<Counts | 'unreadable'>();
  const text = lines.join('\n');
  useEffect(() => {
    if (text === '') return undefined;
    const reading = new AbortController();
    const job = { source: new Blob([text]), salt: '', paths: true, cosmetic: false };
    importList(job, reading.signal, () => undefined).then(
      (result) => {
        setCounts(result.kind === 'refused' ? 'unreadable' : result.report.counts);
      },
      () => {
        if (!reading.signal.aborted) setCounts('unreadable');
      },
    );
    return () => {
      reading.abort();
    };
  }, [text]);
  return text === '' ? undefined : counts;
}
