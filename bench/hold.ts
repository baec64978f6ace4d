/**
 * `npm run bench`: how long an upload is held, in Chromium, beside what the same machine needs anyway.
 * Milliseconds are of this machine on this day; compare the ratios.
 */
import { resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { findEngine } from '../scripts/browsers.mjs';
import { launchChromium } from '../tests/harness/chromium';
import type { PracticePage } from '../tests/harness/driver';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';

const LISTED = 'dezgo.com';
const UNLISTED = 'unlisted.example';
const RUNS = 9;

const executable = findEngine('chromium');
if (executable === undefined) throw new Error('The benchmark needs Chromium or Edge');
const site = await startPracticeSite([LISTED, UNLISTED]);
const driver = await launchChromium({
  extension: resolve('.output/chrome-mv3'),
  executable,
  hosts: [LISTED, UNLISTED],
  headless: true,
  viewport: { width: 1100, height: 850 },
});
const open = (host: string): Promise<PracticePage> =>
  driver.open(`https://${host}:${String(site.port)}/`);

const round = (ratio: number): number => Math.round(ratio * 100) / 100;

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** From the act to what it leads to, in the page's own clock where it has one. */
async function times(runs: number, once: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await once());
  return median(all);
}

async function choose(page: PracticePage, path: string): Promise<number> {
  // The same file again is no change.
  await page.evaluate("document.querySelector('#one').value = ''");
  const seen = (await page.events()).length;
  const start = Date.now();
  await page.choose('#one', [path]);
  const change = await until('the change', async () =>
    (await page.events()).slice(seen).find(({ event }) => event === 'change'),
  );
  return change.at - start;
}

async function dropToQuestion(page: PracticePage, path: string): Promise<number> {
  const tab = driver.context.pages().at(-1);
  if (tab === undefined) throw new Error('No tab');
  const attached = tab.waitForEvent('frameattached');
  const start = Date.now();
  await page.drop('#zone', [path]);
  await (await attached).waitForSelector('.refuse');
  const ms = Date.now() - start;
  await page.interstitial.refuse();
  return ms;
}

const friends = await picture('friends.jpg');
const large = await picture('stairs-12mp.jpg');
const notes = await picture('notes.txt');

const cold = await times(5, async () => {
  const page = await open(LISTED);
  await driver.killBackground();
  await driver.killInspector();
  const ms = await dropToQuestion(page, friends);
  await page.close();
  return ms;
});
const page = await open(LISTED);
await choose(page, large);
const warm = await times(RUNS, () => dropToQuestion(page, friends));
const heldLarge = await times(RUNS, () => choose(page, large));
const heldNotes = await times(RUNS, () => choose(page, notes));
const bare = await open(UNLISTED);
const bareLarge = await times(RUNS, () => choose(bare, large));
const bareNotes = await times(RUNS, () => choose(bare, notes));
await bare.choose('#one', [large]);
const decodeLarge = await times(RUNS, () =>
  bare.evaluate<number>(`(async () => {
    const start = performance.now();
    (await createImageBitmap(document.querySelector('#one').files[0])).close();
    return performance.now() - start;
  })()`),
);

console.table({
  'drop to question, inspector gone': { ms: cold, ratio: round(cold / warm), to: 'the same, warm' },
  'drop to question, warm': { ms: warm, ratio: 1, to: '' },
  '12 MP without a face, held': {
    ms: heldLarge - bareLarge,
    ratio: round((heldLarge - bareLarge) / decodeLarge),
    to: `decoding it once (${decodeLarge.toFixed(0)} ms)`,
  },
  'a text file, held': {
    ms: heldNotes - bareNotes,
    ratio: round(heldNotes / bareNotes),
    to: 'no extension',
  },
});
await driver.close();
await site.close();
