import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import { launchChrome, type ChromeDriver } from '../harness/chrome';
import type { Driver, PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { browserName, browserOptions, launchBrowser, LISTED } from './support/launch';
import { callAdult, say, toAdult } from './support/adult-window';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { siteHas } from './support/practice';
import { store } from './support/stored';

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

let page: PracticePage;

it('holds, asks and hands over in a private window as well', async () => {
  page = await openPrivately(`https://${LISTED}:${String(site.port)}/`);
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

it('calls an adult in a window of its own, a private one too', async () => {
  await store({ driver, site }, lockedWith({ level: 'hold', language: 'en' }));
  site.received.length = 0;
  const portrait = await picture('portrait.jpg');
  await page.choose('#two', [portrait]);
  await toAdult(page.interstitial);
  const window = await callAdult(driver, page.interstitial);
  expect(await window.evaluate('(globalThis.browser ?? chrome).extension.inIncognitoContext')).toBe(
    true,
  );
  expect(await enterPin(window, PIN)).toBe('gone');
  await say(window, '.go-on');
  await siteHas(site, [portrait]);
});
