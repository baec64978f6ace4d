import { usedKb } from '../../../bench/heap';
import { attachToExtension, valueOf } from '../../../bench/targets';
import { TENSORS } from '../../../bench/tensors';
import type { ChromiumDriver } from '../../harness/chromium';
import type { Driver } from '../../harness/driver';
import type { FirefoxDriver } from '../../harness/firefox';
import { memoryOf } from '../../harness/firefox-memory';

/** What the extension has in memory, after collections. */
export interface Left {
  /** Its heaps in Chromium, its process in Firefox; both without WebAssembly's. */
  readonly kilobytes: number;
  /** names of their scripts */
  readonly workers: readonly string[];
  /** Firefox has nobody to ask. */
  readonly tensors: number | undefined;
}

export const leftBehind = (driver: Driver): Promise<Left> =>
  'chrome' in driver ? inFirefox(driver as FirefoxDriver) : inChromium(driver as ChromiumDriver);

async function inFirefox({ chrome }: FirefoxDriver): Promise<Left> {
  const { extension, workers } = await memoryOf(chrome);
  return { kilobytes: extension, workers, tensors: undefined };
}

async function inChromium({ context }: ChromiumDriver): Promise<Left> {
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
