/** `npm run screenshots`: every screen of the real extension, on a class photo drawn by the project. */
import { resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import type { PracticePage } from '../tests/harness/driver';
import { launchChromium } from '../tests/harness/chromium';
import { showState } from '../tests/harness/question/show';
import { stateNames } from '../tests/harness/question/states';
import { storeSettings } from '../tests/harness/question/store';
import { findEngine } from './browsers.mjs';
import { looks, people, photograph } from './screenshots/looks';
import { checking, onSite, withSlowInspector, type SiteShot } from './screenshots/on-site';
import { pages, showPage } from './screenshots/pages';

const HOST = 'dezgo.com';
const executable = findEngine('chromium');
if (executable === undefined) throw new Error('Screenshots need Chromium or Edge');
const built = resolve('.output/chrome-mv3');

/** Only those whose names begin so, if any are given. */
const only = process.argv.slice(2);
const isWanted = (name: string): boolean =>
  only.length === 0 || only.some((one) => name.startsWith(one));

const launch = (extension: string) =>
  launchChromium({
    ...{ extension, executable, hosts: [HOST], headless: true },
    hideScrollbars: true,
  });

async function inEveryLook(tab: PracticePage, name: string): Promise<void> {
  for (const look of looks) {
    await tab.look(look);
    await photograph(tab, `${name}-${look.name}`);
  }
}

async function inExtensionPages(): Promise<void> {
  const driver = await launch(built);
  for (const person of people) {
    const tab = await driver.openExtensionPage('interstitial.html', '');
    for (const name of stateNames.filter(isWanted)) {
      await showState(tab, name, person);
      await inEveryLook(tab, `${name}-${person.language}`);
    }
    for (const page of pages.filter(({ name }) => isWanted(name))) {
      await storeSettings(tab, person);
      await showPage(tab, page);
      await inEveryLook(tab, `${page.name}-${person.language}`);
    }
    await tab.close();
  }
  await driver.close();
}

async function overSites(extension: string, shots: readonly SiteShot[]): Promise<void> {
  const wanted = shots.filter(({ name }) => isWanted(name));
  if (wanted.length === 0) return;
  const site = await startPracticeSite([HOST]);
  const driver = await launch(extension);
  const settingsTab = await driver.openExtensionPage('interstitial.html', '');
  for (const person of people) {
    for (const { name, settings, show } of wanted) {
      await storeSettings(settingsTab, { ...person, ...settings });
      for (const look of looks) {
        const tab = await driver.open(`https://${HOST}:${String(site.port)}/`);
        // Before it is shown: the sign finds its place once.
        await tab.look(look);
        await show(tab);
        await photograph(tab, `${name}-${person.language}-${look.name}`);
        await tab.close();
      }
    }
  }
  await driver.close();
  await site.close();
}

await inExtensionPages();
await overSites(built, onSite);
await withSlowInspector(built, (slow) => overSites(slow, checking));
