import { afterAll, beforeAll } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../../practice/server';
import type { Driver, PracticePage } from '../../harness/driver';
import type { FirefoxOptions } from '../../harness/firefox';
import { launchBrowser, LISTED } from './launch';

/** One browser and one tab of the interstitial for a test file, which `showState` brings to its states. */
export function useStateTab(options: Partial<FirefoxOptions>): { readonly tab: PracticePage } {
  let site: PracticeSite, driver: Driver;
  const used = {} as { tab: PracticePage };
  beforeAll(async () => {
    site = await startPracticeSite([LISTED]);
    driver = await launchBrowser(options);
    used.tab = await driver.openExtensionPage(
      'interstitial.html',
      `https://${LISTED}:${String(site.port)}/`,
    );
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });
  return used;
}
