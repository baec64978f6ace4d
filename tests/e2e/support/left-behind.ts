import { usedKb } from '../../../bench/heap';
import { attachToExtension, valueOf } from '../../../bench/targets';
import { TENSORS } from '../../../bench/tensors';
import type { ChromiumDriver } from '../../harness/chromium';

/** What the extension has in memory, after collections. */
export interface Left {
  readonly kilobytes: number;
  /** names of their scripts */
  readonly workers: readonly string[];
  readonly tensors: number;
}

export async function leftBehind({ context }: ChromiumDriver): Promise<Left> {
  const { service_worker, background_page, workers, detach } = await attachToExtension(context);
  let kilobytes = (await usedKb(service_worker)) + (await usedKb(background_page));
  let tensors = 0;
  for (const { script, send } of workers) {
    kilobytes += await usedKb(send);
    if (script === 'network-worker')
      tensors = Math.max(tensors, (await valueOf<number | null>(send, TENSORS)) ?? 0);
  }
  await detach();
  return {
    kilobytes,
    workers: workers.map(({ script }) => script).sort(),
    tensors,
  };
}
