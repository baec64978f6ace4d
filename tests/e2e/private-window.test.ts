import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import { launchChrome, type ChromeDriver } from '../harness/chrome';
import type { Driver, PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { browserName, browserOptions, launchBrowser, LISTED } from './support/launch';
import { siteHas } from './support/practice';

let site: PracticeSite;
let driver: Driver;

beforeAll(async () => {
  site = await startPracticeSite([LISTED]);
  // Firefox runs with private windows only; Chromium opens one beside the others.
  driver =
    browserName === 'firefox'
      ? await launchBrowser({ privateWindows: true })
      : await launchChrome({ ...browserOptions(), headless: true });
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

const openPrivately = (address: string): Promise<PracticePage> =>
  'openPrivately' in driver
    ? (driver as ChromeDriver).openPrivately(address)
    : driver.open(address);

it('holds, asks and hands over in a private window as well', async () => {
  const page = await openPrivately(`https://${LISTED}:${String(site.port)}/`);
  const stairs = await picture('stairs.jpg');
  await page.choose('#one', [stairs]);
  await siteHas(site, [stairs]);
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await page.interstitial.opened();
  expect(site.received).toHaveLength(1);
  await page.interstitial.attest('everyone-said-yes');
  await siteHas(site, [stairs, friends]);
});
