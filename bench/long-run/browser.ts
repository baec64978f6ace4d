import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { findEngine } from '../../scripts/browsers.mjs';
import { launchChromium } from '../../tests/harness/chromium';
import type { Driver } from '../../tests/harness/driver';
import { launchFirefox } from '../../tests/harness/firefox';
import { memoryOf } from '../../tests/harness/firefox-memory';
import { PICKERS } from '../../tests/harness/handle-pickers';
import { LISTED, UNLISTED } from '../browser';
import { chromiumSample } from './chromium-sample';
import type { Sample } from './measures';

export type BrowserName = 'chromium' | 'firefox';

export interface LongRunBrowser {
  readonly driver: Driver;
  /** @param kept @param bare addresses of two tabs that have the same uploads, one with us and one without */
  readonly sample: (kept: string, bare: string) => Promise<Sample>;
}

export async function launch(name: BrowserName): Promise<LongRunBrowser> {
  const executable = findEngine(name);
  if (executable === undefined) throw new Error(`The long run needs ${name}`);
  const options = { executable, hosts: [LISTED, UNLISTED], viewport: { width: 1100, height: 850 } };
  if (name === 'firefox') {
    // It pastes pictures only with a window.
    const shown = { headless: false, systemAccess: true };
    const extension = resolve('.output/firefox-mv3');
    const driver = await launchFirefox({ ...options, ...shown, extension });
    return {
      driver,
      sample: async () => {
        const { extension, wasm, workers, hosts } = await memoryOf(driver.chrome);
        const { [LISTED]: ours = NaN, [UNLISTED]: bare = NaN } = hosts;
        return { extension, wasm, alive: workers.length, tabs: ours - bare };
      },
    };
  }
  const extension = resolve('.output/chrome-mv3');
  const hidden = { headless: true, firstScript: PICKERS };
  const driver = await launchChromium({ ...options, ...hidden, extension });
  const { context } = driver;
  return {
    driver,
    sample: (kept, bare) => {
      const tabAt = (address: string): Page => {
        const tab = context.pages().find((page) => page.url() === address);
        if (tab === undefined) throw new Error(`No tab at ${address}`);
        return tab;
      };
      return chromiumSample(context, tabAt(kept), tabAt(bare));
    },
  };
}
