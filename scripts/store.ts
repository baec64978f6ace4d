/** `npm run store`: what goes into a store's listing, with pictures of the real extension, into `dist/store/`. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { launchChromium } from '../tests/harness/chromium';
import { showState } from '../tests/harness/question/show';
import { storeSettings } from '../tests/harness/question/store';
import { findEngine } from './browsers.mjs';
import { people } from './screenshots/looks';
import { onSite } from './screenshots/on-site';
import { pages, showPage } from './screenshots/pages';

const HOST = 'dezgo.com';
/** What all three stores take. https://developer.chrome.com/docs/webstore/images */
const viewport = { width: 1280, height: 800 };
const out = resolve('dist/store');

const executable = findEngine('chromium');
if (executable === undefined) throw new Error('Pictures need Chromium or Edge');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync('store', out, { recursive: true });

const site = await startPracticeSite([HOST]);
const driver = await launchChromium({
  extension: resolve('.output/chrome-mv3'),
  ...{ executable, hosts: [HOST], headless: true, hideScrollbars: true, viewport },
});
for (const person of people) {
  const save = (name: string): string => join(out, `${person.language}-${name}.png`);
  const tab = await driver.openExtensionPage('interstitial.html', '');
  await storeSettings(tab, person);
  for (const { name, show } of onSite.filter(({ settings }) => settings === undefined)) {
    const page = await driver.open(`https://${HOST}:${String(site.port)}/`);
    await show(page);
    await page.screenshot(save(`1-${name}`));
    await page.close();
  }
  for (const [index, name] of (['law', 'hide', 'help-happened'] as const).entries()) {
    await showState(tab, name, person);
    await tab.screenshot(save(`${String(index + 2)}-${name}`));
  }
  for (const page of pages.filter(({ name }) => name === 'welcome')) {
    await showPage(tab, page);
    await tab.screenshot(save(`5-${page.name}`));
  }
  await tab.close();
}
await driver.close();
await site.close();
console.log(out);
