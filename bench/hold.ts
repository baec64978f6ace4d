import type { Page } from 'playwright-core';
import { frameOf } from '../tests/harness/chromium-interstitial';
import { practicePage } from '../tests/harness/chromium-page';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';
import { inBrowser, LISTED, UNLISTED, warm } from './browser';
import { atMost, shown, type Row } from './report';
import { median } from './statistics';

const RUNS = 9;
const COLD_RUNS = 5;
const OPENED_MS = 150;

/** How long an upload is held, beside what the same machine needs anyway. Compare the ratios. */
export const hold = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    const { driver, open } = bench;
    const friends = await picture('friends.jpg');
    const large = await picture('stairs-12mp.jpg');

    const cold = await medianOf(COLD_RUNS, async () => {
      const tab = await open(LISTED);
      await driver.killBackground();
      await driver.killInspector();
      const ms = await dropToQuestion(tab, friends);
      await tab.close();
      return ms;
    });
    await warm(bench);
    const tab = await open(LISTED);
    const asked = await medianOf(RUNS, () => dropToQuestion(tab, friends));
    const opened = await medianOf(RUNS, () => verdictToQuestion(tab, friends));
    const held = await medianOf(RUNS, () => choose(tab, large));
    const bare = await open(UNLISTED);
    const passed = await medianOf(RUNS, () => choose(bare, large));
    const decoded = await medianOf(RUNS, () => bare.evaluate<number>(DECODE));
    return [
      {
        what: 'drop to question, inspector gone',
        figure: `${shown(cold)} ms, ${shown(cold / asked)} of warm`,
      },
      { what: 'drop to question, warm', figure: `${shown(asked)} ms` },
      atMost('verdict to question', opened, OPENED_MS, 'ms'),
      {
        what: '12 MP without a face, held',
        figure: `${shown(held - passed)} ms, ${shown((held - passed) / decoded)} of decoding it once (${shown(decoded)} ms)`,
      },
    ];
  });

async function medianOf(runs: number, once: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await once());
  return median(all);
}

async function choose(tab: Page, path: string): Promise<number> {
  const page = practicePage(tab);
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

async function dropToQuestion(tab: Page, path: string): Promise<number> {
  const page = practicePage(tab);
  const attached = tab.waitForEvent('frameattached');
  const start = Date.now();
  await page.drop('#zone', [path]);
  await (await attached).waitForSelector('.refuse');
  const ms = Date.now() - start;
  await page.interstitial.refuse();
  return ms;
}

/** From the frame's first moment, which the verdict begins, to the first drawn thing in it: the question. */
async function verdictToQuestion(tab: Page, path: string): Promise<number> {
  const page = practicePage(tab);
  await page.drop('#zone', [path]);
  await page.interstitial.opened();
  const frame = frameOf(tab);
  const ms = await until('the first paint', () =>
    frame === undefined ? Promise.resolve(undefined) : frame.evaluate<number | undefined>(PAINTED),
  );
  await page.interstitial.refuse();
  return ms;
}

const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

/** What is in the input, as every site that shows a preview does. */
const DECODE = `(async () => {
  const start = performance.now();
  (await createImageBitmap(document.querySelector('#one').files[0])).close();
  return performance.now() - start;
})()`;
