import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { crashExtension, crashTab } from '../harness/crash';
import { picture, type PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { copiedExtension } from './support/damaged-extension';
import { isAsEver, settled, type Settled } from './support/fault-seen';
import { faultTable } from './support/fault-table';
import { clockBackAfter } from './support/faults';
import { LISTED } from './support/launch';
import { arrived, seen, siteHas, usePractice } from './support/practice';
import { signShown } from './support/sign';

const TABS = 30;
/** Every tenth is asked about. */
const hasFaces = (tab: number): boolean => tab % 10 === 5;

const extension = copiedExtension();
const practice = usePractice({ extension: extension.path });
const copies = mkdtempSync(join(tmpdir(), 'ask-first-tabs-'));
afterAll(() => {
  extension.remove();
  rmSync(copies, { recursive: true, force: true });
});

const table = faultTable('tabs');

table.fault('The tab crashes while the question is on screen', async () => {
  const { driver, site } = practice;
  const page = await practice.open(LISTED, '/?crash');
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await crashTab(driver, practice.address(LISTED, '/?crash'));
  expect(site.received).toEqual([]);
  return { upload: 'gone with the tab', told: '–', after: await isAsEver(practice) };
});

table.fault(
  `${TABS} tabs at once`,
  async () => {
    const { site } = practice;
    const tabs = await Promise.all(Array.from({ length: TABS }, () => practice.open()));
    const named = async (name: PictureName, tab: number): Promise<string> => {
      const path = join(copies, `${tab}-${name}`);
      copyFileSync(await picture(name), path);
      return path;
    };
    const paths = await Promise.all(
      tabs.map((_, tab) => named(hasFaces(tab) ? 'friends.jpg' : 'stairs.jpg', tab)),
    );
    await Promise.all(tabs.map((page, tab) => page.choose('#one', [paths[tab] ?? ''])));
    await until(
      'the others',
      () => Promise.resolve(site.received.length >= TABS - TABS / 10),
      90_000,
    );
    for (const [tab, page] of tabs.entries()) {
      if (hasFaces(tab)) await page.interstitial.attest('everyone-said-yes');
    }
    await arrived(site, TABS);
    expect(site.received.map(({ name }) => name).sort()).toEqual(
      paths.map((path) => basename(path)).sort(),
    );
    for (const page of tabs) await page.close();
    return {
      upload: `each goes to its site; the ${TABS / 10} with faces after a yes`,
      told: 'a question in each tab with faces, no other',
      after: await isAsEver(practice),
    };
  },
  { timeout: 180_000 },
);

for (const [kind, end] of [
  ['updated', 'updateExtension'],
  ['reloaded', 'reloadExtension'],
] as const) {
  table.fault(`The extension is ${kind} while the question is on screen`, async () => {
    const { driver, page } = practice;
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await page.interstitial.opened();
    await driver[end]();
    await seen(page, 'one cancel');
    return { ...(await settled(practice, page, [friends])), after: await isAsEver(practice) };
  });
}

table.fault('It is reloaded while a dropped picture is held', async () => {
  const { driver, page, site } = practice;
  await page.drop('#zone', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await driver.reloadExtension();
  await seen(page, 'zone dragleave');
  expect(site.received).toEqual([]);
  return {
    upload: 'not uploaded',
    told: '“The picture was not uploaded”',
    after: await isAsEver(practice),
  };
});

table.fault('The clock goes back an hour while the question is on screen', async () => {
  const { driver, site } = practice;
  for (const file of ['background.js', 'guard.js', 'interstitial.html']) {
    extension.before(file, clockBackAfter(1_500));
  }
  await driver.reloadExtension();
  const page = await practice.open();
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await page.interstitial.opened();
  await new Promise((done) => setTimeout(done, 2_000));
  const first = await settled(practice, page, [friends]);
  // What was answered before is known, or asked again; never lost.
  site.received.length = 0;
  await page.choose('#two', [friends]);
  const { told } = await settled(practice, page, [friends]);
  await page.close();
  extension.mend();
  await driver.reloadExtension();
  const known = told === '–' ? 'is known' : 'is asked about again';
  return { ...first, after: `the same picture ${known}; others ${await isAsEver(practice)}` };
});

table.fault(
  'The process of the extension crashes while the question is on screen',
  async () => {
    const { driver, page } = practice;
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await page.interstitial.opened();
    await crashExtension(driver);
    return { ...(await settled(practice, page, [friends])), after: await isAsEver(practice) };
  },
  // Chromium's driver takes a page for crashed whose question is.
  { only: 'firefox' },
);

const CRASHES = 'The process of the extension crashes during the look';

async function crashedDuringLook(): Promise<Settled> {
  const { driver, page } = practice;
  extension.replace('inspector-worker.js', '');
  await driver.killInspector();
  const stairs = await picture('stairs.jpg');
  await page.choose('#one', [stairs]);
  await signShown(page);
  extension.mend();
  await crashExtension(driver);
  return settled(practice, page, [stairs]);
}

table.fault(
  CRASHES,
  async () => ({ ...(await crashedDuringLook()), after: await isAsEver(practice) }),
  { only: 'firefox' },
);

// Last: Chromium leaves an extension off whose process has crashed.
table.fault(
  CRASHES,
  async () => {
    const seenThen = await crashedDuringLook();
    const { page, site } = practice;
    const friends = await picture('friends.jpg');
    const unwatched = await practice.open();
    await unwatched.choose('#one', [friends]);
    await siteHas(site, [friends]);
    await unwatched.close();
    await page.interstitial.press('Enter');
    await practice.driver.reloadExtension();
    return {
      ...seenThen,
      after: `off, says Chromium, until it is reloaded; then ${await isAsEver(practice)}`,
    };
  },
  { only: 'chromium' },
);

table.check();
