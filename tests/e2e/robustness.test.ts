import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName } from './support/launch';
import { seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

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
