import { beforeAll, describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName } from './support/launch';
import { seen, siteHas, useBrowser, usePractice } from './support/practice';

/** Firefox ends an event page that has been idle; so soon that it dies under every test here. */
const eventPageIdleMs = 3_000;
const practice = usePractice({ eventPageIdleMs });

/** A person who reads, in a browser of their own: meanwhile the other tests of this file run. */
const READING_MS = 90_000;
const reader = useBrowser({ eventPageIdleMs });
let read: PracticePage;
let isRead: Promise<void>;
beforeAll(async () => {
  read = await reader.open();
  await read.choose('#one', [await picture('friends.jpg')]);
  await read.interstitial.opened();
  await reader.driver.killBackground();
  isRead = new Promise((resolve) => setTimeout(resolve, READING_MS));
});

describe('a held upload', () => {
  it('is inspected though background and inspector were killed before it', async () => {
    const { driver, page, site } = practice;
    await driver.killBackground();
    await driver.killInspector();
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
  });

  it('is inspected again when the inspector dies under it', async () => {
    const { driver, page, site } = practice;
    const paths = [await picture('stairs-12mp.jpg'), await picture('stairs.jpg')];
    await page.choose('#many', paths);
    await driver.killInspector();
    await siteHas(site, paths);
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('is dropped when the extension is reloaded, and the person is told', async () => {
    const { driver, page, site } = practice;
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await driver.reloadExtension();
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    await until('the notice', async () => (await page.notice()) !== undefined);
    expect(await page.notice()).toBe('The picture was not uploaded');
    expect(site.received).toEqual([]);
    // The page can be used again.
    await page.interstitial.press('Enter');
    await until('the notice to close', async () => (await page.notice()) === undefined);
  });

  it('drops a held drop too when the extension is reloaded', async () => {
    const { driver, site } = practice;
    const page = await practice.open();
    await page.drop('#zone', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await driver.reloadExtension();
    expect(await seen(page, 'zone dragleave')).toEqual(['zone dragleave']);
    expect(site.received).toEqual([]);
    await page.close();
  });
});

describe(`a page that is on no list, in ${browserName}`, () => {
  it('gets no script of ours', async () => {
    const page = await practice.open('unlisted.example');
    const native = await page.evaluate<boolean>(
      "DataTransferItem.prototype.webkitGetAsEntry.toString().includes('[native code]')",
    );
    expect(native).toBe(true);
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await siteHas(practice.site, [friends]);
    await page.close();
  });
});

describe('a held upload, read for 90 seconds', () => {
  it('has outlived the background', { timeout: 2 * READING_MS }, async () => {
    const { site } = reader;
    await isRead;
    expect(site.received).toEqual([]);
    await read.interstitial.attest('everyone-said-yes');
    await siteHas(site, [await picture('friends.jpg')]);
  });
});
