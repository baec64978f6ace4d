/** `npm run screenshots`: the screens of the product, from the real extension, on a class photo drawn by the project. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { launchChromium } from '../tests/harness/chromium';
import { classPhoto } from '../tests/harness/class-photo';
import type { PracticePage } from '../tests/harness/driver';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';
import { findEngine } from './browsers.mjs';

const HOST = 'dezgo.com';
/** The first of the shots is in the docs; the others are for whoever changes a screen. */
const docs = resolve('docs/images');
const looks = resolve('test-output/screens');
for (const folder of [docs, looks]) mkdirSync(folder, { recursive: true });
mkdirSync('.cache', { recursive: true });
const drawn = resolve('.cache/class-photo.jpg');
writeFileSync(drawn, await classPhoto());

const executable = findEngine('chromium');
if (executable === undefined) throw new Error('Screenshots need Chromium or Edge');

const built = resolve('.output/chrome-mv3');
/** One whose check never ends, to see the sign. */
const slow = mkdtempSync(join(tmpdir(), 'ask-first-slow-'));
cpSync(built, slow, { recursive: true });
writeFileSync(join(slow, 'inspector-worker.js'), 'self.onmessage = () => {};');

const wide = { width: 1100, height: 760 };
const narrow = { width: 320, height: 1100 };
const several = [drawn, await picture('stairs.jpg'), await picture('portrait.jpg')];
const unshown = await picture('portrait.heic');
const tooLarge = await picture('huge.png');
const broken = await picture('stairs-half.jpg');

interface Shot {
  readonly name: string;
  readonly viewport: typeof wide;
  readonly folder?: string;
  readonly extension?: string;
  readonly path?: string;
  readonly show: (page: PracticePage) => Promise<void>;
}

const asked = (files: readonly string[]) => async (page: PracticePage) => {
  await page.choose(files.length > 1 ? '#many' : '#one', files);
  await page.interstitial.opened();
};
const camera = async (page: PracticePage): Promise<void> => {
  await page.evaluate('void navigator.mediaDevices.getUserMedia({ video: true })');
  await page.interstitial.opened();
};
const checking = async (page: PracticePage): Promise<void> => {
  await page.choose('#many', several);
  await until('the sign', async () => (await page.notices())?.includes(' 3'));
};
const nothing = (): Promise<void> => Promise.resolve();

const shots: readonly Shot[] = [
  { name: 'interstitial', viewport: wide, folder: docs, show: asked([drawn]) },
  { name: 'narrow', viewport: narrow, show: asked([drawn]) },
  { name: 'preview-narrow', viewport: narrow, show: asked([unshown]) },
  { name: 'not-inspected', viewport: wide, show: asked([broken]) },
  { name: 'not-inspected-narrow', viewport: narrow, show: asked([tooLarge]) },
  { name: 'several', viewport: wide, show: asked(several) },
  { name: 'several-narrow', viewport: { width: 320, height: 1700 }, show: asked(several) },
  { name: 'camera', viewport: wide, show: camera },
  { name: 'camera-narrow', viewport: narrow, show: camera },
  { name: 'checking', viewport: { width: 700, height: 400 }, extension: slow, show: checking },
  {
    name: 'checking-narrow',
    viewport: { width: 320, height: 500 },
    extension: slow,
    show: checking,
  },
  { name: 'popup', viewport: { width: 320, height: 240 }, path: 'popup.html', show: nothing },
];
const people = [
  { language: 'en', timeZone: 'America/New_York' },
  { language: 'ja', timeZone: 'Asia/Tokyo' },
] as const;

/** Only those whose name begins so, if one is given. */
const only = process.argv[2] ?? '';
const site = await startPracticeSite([HOST]);
for (const { language, timeZone } of people) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const shot of shots.filter(({ name }) => name.startsWith(only))) {
      const driver = await launchChromium({
        extension: shot.extension ?? built,
        executable,
        hosts: [HOST],
        headless: true,
        fakeStreams: true,
        viewport: shot.viewport,
        ...{ language, timeZone, colorScheme },
      });
      const page =
        shot.path === undefined
          ? await driver.open(`https://${HOST}:${String(site.port)}/`)
          : await driver.openExtensionPage(shot.path, '');
      await shot.show(page);
      const path = join(shot.folder ?? looks, `${shot.name}-${language}-${colorScheme}.png`);
      await page.screenshot(path);
      console.log(path);
      await driver.close();
    }
  }
}
await site.close();
rmSync(slow, { recursive: true });
