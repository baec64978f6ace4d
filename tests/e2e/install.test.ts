import { launch, type ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { startPracticeSite } from '../../practice/server';
import { findEngine } from '../../scripts/browsers.mjs';
import { chromiumArgs } from '../harness/chromium';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName, builtExtension, LISTED } from './support/launch';
import { seen, siteHas, usePractice } from './support/practice';

describe.runIf(browserName === 'chromium')('a tab that was open before the install', () => {
  it('is covered at once', async () => {
    const site = await startPracticeSite([LISTED]);
    const browser = await launch({
      browser: 'chrome',
      executablePath: findEngine('chromium') ?? '',
      headless: true,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      args: chromiumArgs([LISTED]),
    });
    try {
      const page = await browser.newPage();
      await page.goto(`https://${LISTED}:${String(site.port)}/`);
      await page.evaluate('window.native = HTMLElement.prototype.click');
      await browser.installExtension(builtExtension);
      await until(
        'our scripts',
        () => page.evaluate('window.native !== HTMLElement.prototype.click') as Promise<boolean>,
      );
      const input = (await page.$('#one')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(await picture('friends.jpg'));
      await until(
        'the question',
        () =>
          page.evaluate(
            "!!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('html > div')",
          ) as Promise<boolean>,
      );
      expect(site.received).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

describe('a tab that was open during an update', () => {
  const practice = usePractice();

  it('gives its page nothing more, and says to reload', async () => {
    const { driver, page, site } = practice;
    await driver.reloadExtension();
    await page.drop('#zone', [await picture('stairs.jpg')]);
    expect(await seen(page, 'zone dragleave')).toEqual(['zone dragleave']);
    await until('the notice', async () => (await page.notice()) !== undefined);
    expect(site.received).toEqual([]);
    const stairs = await picture('stairs.jpg');
    await page.reload();
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
  });
});
