/** `npm run screenshots`: the screens of the product, from the real extension, on a class photo drawn by the project. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { isoDay } from '../core/day';
import type { Settings } from '../core/settings';
import { frameOf, launchChromium, type ChromiumDriver } from '../tests/harness/chromium';
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
  readonly settings?: Partial<Settings>;
  readonly rhythm?: object;
  readonly forcedColors?: boolean;
  readonly show: (page: PracticePage, driver: ChromiumDriver) => Promise<void>;
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
/** On the practice page: activates these in turn. */
const practised =
  (...selectors: string[]) =>
  async (_: PracticePage, driver: ChromiumDriver): Promise<void> => {
    const page = driver.context.pages().at(-1) ?? never();
    for (const selector of selectors) await page.click(selector);
    if (selectors.at(-1) === '.start') await page.waitForSelector('.over .refuse');
    await page.waitForTimeout(500);
    await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  };
/** Asks about the class photo, then activates these in turn. */
const opened =
  (...selectors: string[]) =>
  async (page: PracticePage, driver: ChromiumDriver): Promise<void> => {
    await asked([drawn])(page);
    const frame = frameOf(driver.context.pages().at(-1) ?? never());
    for (const selector of selectors) {
      // Going on counts from half a second after a screen was drawn.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await frame?.locator(selector).click();
    }
  };
const never = (): never => {
  throw new Error('No page');
};

const today = isoDay(new Date());
/** Shown in full today already, and gone on from twice. */
const often = { factSet: 1, day: today, wentOnToday: 2, lastFullDay: today, interval: 2 };
const school = {
  schoolName: 'Hill Road School · 坂の上中学校',
  contactName: 'Ms Tanaka · 田中先生',
  contactText: 'You can talk to us about any picture. なんでも相談してください。',
  contactUrl: 'tel:0312345678',
};

const hold = { level: 'hold' } as const;
const remind = { level: 'remind' } as const;
/** Each on a wide and on a narrow screen. */
const states: readonly Omit<Shot, 'viewport'>[] = [
  { name: 'forced-colors', forcedColors: true, show: asked([drawn]) },
  { name: 'short', rhythm: often, show: asked([drawn]) },
  { name: 'confirm', rhythm: often, show: opened('[value=everyone-said-yes]', '#next-step') },
  { name: 'ask-them', show: opened('[value=someone-did-not]', '#next-step') },
  { name: 'chosen-not', show: opened('[value=someone-did-not]') },
  { name: 'law', show: opened('#law') },
  { name: 'help-happened', show: opened('#happened-to-me') },
  { name: 'help-made', show: opened('#made-one') },
  { name: 'help-saw', show: opened('#saw-one') },
  { name: 'remind', settings: remind, show: asked([drawn]) },
  { name: 'hold', settings: { ...hold, ...school }, show: asked([drawn]) },
  {
    name: 'ask-adult',
    settings: { ...hold, ...school },
    show: opened('[value=only-me]', '#next-step'),
  },
];
const practicePage = 'rehearsal.html';
/** The practice page, the question over it, and the sheet. */
const practice: readonly Omit<Shot, 'viewport'>[] = [
  { name: 'practice', path: practicePage, show: practised() },
  { name: 'practice-asked', path: practicePage, show: practised('.start') },
  {
    name: 'practice-maybe',
    path: practicePage,
    show: practised('[value=maybe]', '.start'),
  },
  { name: 'practice-one', path: practicePage, show: practised('[value=one]', '.start') },
  {
    name: 'practice-remind',
    path: practicePage,
    show: practised('[name=level][value=remind]', '.start'),
  },
  {
    name: 'practice-end',
    path: practicePage,
    show: practised('.start', '.over #hide', '.over .upload-hidden'),
  },
  { name: 'lesson', path: 'lesson.html', show: practised() },
];
const shots: readonly Shot[] = [
  { name: 'interstitial', viewport: wide, folder: docs, show: asked([drawn]) },
  { name: 'narrow', viewport: narrow, show: asked([drawn]) },
  { name: 'laptop', viewport: { width: 1366, height: 625 }, show: asked([drawn]) },
  ...[1, 2, 3, 4].map((factSet) => ({
    name: `facts-${String(factSet)}`,
    viewport: wide,
    rhythm: { factSet, wentOnToday: 0, interval: 1 },
    show: asked([drawn]),
  })),
  ...states.flatMap(({ name, ...state }) => [
    { name, viewport: wide, ...state },
    { name: `${name}-narrow`, viewport: narrow, ...state },
  ]),
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
  ...practice.flatMap(({ name, ...state }) => [
    { name, viewport: { width: 1100, height: 900 }, ...state },
    { name: `${name}-narrow`, viewport: { width: 320, height: 1300 }, ...state },
  ]),
  { name: 'popup', viewport: { width: 320, height: 240 }, path: 'popup.html', show: nothing },
];
const people = [
  { language: 'en', timeZone: 'America/New_York' },
  { language: 'ja', timeZone: 'Asia/Tokyo' },
] as const;

/** Only those whose names begin so, if any are given. */
const only = process.argv.slice(2);
const site = await startPracticeSite([HOST]);
for (const { language, timeZone } of people) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const shot of shots.filter(
      ({ name }) => only.length === 0 || only.some((one) => name.startsWith(one)),
    )) {
      const driver = await launchChromium({
        extension: shot.extension ?? built,
        executable,
        hosts: [HOST],
        headless: true,
        fakeStreams: true,
        viewport: shot.viewport,
        forcedColors: shot.forcedColors === true,
        storage: { settings: { language, ...shot.settings }, rhythm: shot.rhythm },
        ...{ timeZone, colorScheme },
      });
      const page =
        shot.path === undefined
          ? await driver.open(`https://${HOST}:${String(site.port)}/`)
          : await driver.openExtensionPage(shot.path, '');
      await shot.show(page, driver);
      const path = join(shot.folder ?? looks, `${shot.name}-${language}-${colorScheme}.png`);
      await page.screenshot(path);
      console.log(path);
      await driver.close();
    }
  }
}
await site.close();
rmSync(slow, { recursive: true });
