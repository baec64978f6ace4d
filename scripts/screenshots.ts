/** `npm run screenshots`: the screens of the product, from the real extension, on a class photo drawn by the project. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { launchChromium } from '../tests/harness/chromium';
import { classPhoto } from '../tests/harness/class-photo';
import { picture } from '../tests/harness/pictures';
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

const wide = { width: 1100, height: 760 };
const narrow = { width: 320, height: 1100 };
const broken = await picture('stairs-half.jpg');
const shots = [
  { name: 'interstitial', file: drawn, viewport: wide },
  { name: 'narrow', file: drawn, viewport: narrow },
  { name: 'not-inspected', file: broken, viewport: wide },
] as const;
const people = [
  { language: 'en', timeZone: 'America/New_York' },
  { language: 'ja', timeZone: 'Asia/Tokyo' },
] as const;

const site = await startPracticeSite([HOST]);
for (const { language, timeZone } of people) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { name, file, viewport } of shots) {
      const driver = await launchChromium({
        extension: resolve('.output/chrome-mv3'),
        executable,
        hosts: [HOST],
        headless: true,
        ...{ language, timeZone, colorScheme, viewport },
      });
      const page = await driver.open(`https://${HOST}:${String(site.port)}/`);
      await page.choose('#one', [file]);
      await page.interstitial.opened();
      const path = join(
        file === drawn && viewport === wide ? docs : looks,
        `${name}-${language}-${colorScheme}.png`,
      );
      await page.screenshot(path);
      console.log(path);
      await driver.close();
    }
  }
}
await site.close();
