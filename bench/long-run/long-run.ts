/**
 * `npm run long-run`, with `-- --uploads 100` for a try and `--browser firefox`: many uploads of mixed kinds over
 * several tabs. Writes samples and a plot into test-output/long-run, and fails when something grows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPracticeSite } from '../../practice/server';
import { LISTED, UNLISTED } from '../browser';
import { median } from '../statistics';
import { launch, type BrowserName } from './browser';
import { filesOnDisk, mix, usual } from './kinds';
import { measures, type Measure, type Sample } from './measures';
import { plot } from './plot';
import { pointsOf, printReport, trendsOf, type Window } from './report';
import { tabsInTurn } from './tabs';
import { upload } from './upload';

const { values } = parseArgs({
  options: {
    uploads: { type: 'string', default: '2000' },
    every: { type: 'string', default: '50' },
    browser: { type: 'string', default: 'chromium' },
    out: { type: 'string', default: 'test-output/long-run' },
  },
});
const count = Number(values.uploads);
const every = Number(values.every);
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';

const site = await startPracticeSite([LISTED, UNLISTED]);
const addressOf = (tab: number): string => `https://${LISTED}:${site.port}/tab-${tab}`;
const bareAddress = `https://${UNLISTED}:${site.port}/`;
const { driver, sample } = await launch(name);
const pathOf = await filesOnDisk();
const tabs = tabsInTurn(driver, addressOf);
/** What the kept tab is compared with: the same uploads, without us. */
const bare = await driver.open(bareAddress);
const failures: string[] = [];
const overdue: string[] = [];
const windows: Window[] = [];
let times: number[] = [];

for (let at = 0; at < count; at++) {
  const mixed = mix[(at + Math.floor(at / mix.length)) % mix.length] ?? usual;
  // Firefox has no such call.
  const kind = mixed.way === 'call' && name === 'firefox' ? usual : mixed;
  const page = await tabs.next(at);
  try {
    const { ms, asked } = await upload(page, site, kind, pathOf(kind, at));
    if (asked !== undefined) overdue.push(`${at}, ${kind.file}: ${asked}`);
    else if (kind === usual) times.push(ms);
  } catch (error) {
    failures.push(`${at}, ${kind.file}: ${String(error)}`);
    console.error(failures.at(-1));
    await tabs.renew(at);
  }
  if (page === tabs.kept()) {
    await bare.front();
    await upload(bare, site, { ...kind, end: 'passes' }, pathOf(kind, at));
  }
  if ((at + 1) % every !== 0) continue;
  const measured: Sample = { ...(await sample(addressOf(0), bareAddress)), time: median(times) };
  windows.push({ uploads: at + 1, sample: measured });
  times = [];
  console.log(at + 1, JSON.stringify(measured));
}
await driver.close();
await site.close();

const trends = trendsOf(windows);
mkdirSync(values.out, { recursive: true });
const to = (ending: string): string => join(values.out, `${name}.${ending}`);
writeFileSync(
  to('json'),
  JSON.stringify({ count, failures, overdue, windows, trends }, undefined, 2),
);
const panels = (Object.keys(measures) as Measure[])
  .filter((measure) => trends[measure] !== undefined)
  .map((measure) => ({ ...measures[measure], points: pointsOf(windows, measure) }));
writeFileSync(to('svg'), plot(panels));
printReport(trends, failures, overdue);
