import { usedKb } from '../../../bench/heap';
import { attachToExtension, valueOf } from '../../../bench/targets';
import { TENSORS } from '../../../bench/tensors';
import type { ChromiumDriver } from '../../harness/chromium';
import type { Driver } from '../../harness/driver';
import type { FirefoxDriver } from '../../harness/firefox';
import { memoryOf } from '../../harness/firefox-memory';

/** What the extension has in memory, after collections. */
export interface Left {
  readonly kilobytes: number;
  /** by how much two measurements of the same may differ, and code that was compiled meanwhile */
  readonly tolerance: number;
  /** names of their scripts */
  readonly workers: readonly string[];
  /** Firefox shows nobody the inside of a Worker. */
  readonly tensors?: number;
}

export const leftBehind = (driver: Driver): Promise<Left> =>
  driver.name === 'firefox'
    ? inFirefox(driver as FirefoxDriver)
    : inChromium(driver as ChromiumDriver);

async function inFirefox({ chrome }: FirefoxDriver): Promise<Left> {
  const { extension, workers } = await memoryOf(chrome, '');
  return { kilobytes: extension, tolerance: 20_000, workers };
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
    tolerance: 2_000,
    workers: workers.map(({ script }) => script).sort(),
    tensors,
  };
}
