import type { Send } from './targets';

/** The input, and what the practice site itself keeps of an upload. */
export const EMPTY = `{
  document.querySelector('#one').value = '';
  document.querySelector('#log').replaceChildren();
  window.practice.length = 0;
  performance.clearResourceTimings();
}`;

/** The least of a few: what one collection lets go, only the next can take away. */
export async function usedKb(send: Send): Promise<number> {
  let least = Infinity;
  for (let times = 0; times < 3; times++) {
    await send('HeapProfiler.collectGarbage');
    const usage = (await send('Runtime.getHeapUsage')) as Readonly<Record<string, number>>;
    const { usedSize = NaN, embedderHeapUsedSize = NaN, backingStorageSize = NaN } = usage;
    least = Math.min(least, (usedSize + embedderHeapUsedSize + backingStorageSize) / 1024);
  }
  return least;
}
