import type { Page } from 'playwright-core';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';
import { inBrowser, LISTED, UNLISTED, warm, type Bench, type Host } from './browser';
import { atMost, shown, type Row } from './report';
import { slope } from './statistics';
import { EMPTY, usedKb } from './heap';
import { attachToExtension, type Send } from './targets';

const UPLOADS = 200;
const EVERY = 10;
const LIMIT_KB = 5;

type Sample = Readonly<Record<string, number>>;
type Point = readonly [uploads: number, sample: Sample];

/**
 * Many uploads in a row in one tab: what stays in memory of each. The page's heap is that of both
 * worlds; what the same page keeps without us is taken off.
 */
export const memory = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const listed = await grow(bench, LISTED);
    const unlisted = await grow(bench, UNLISTED);
    const of = (points: readonly Point[], name: string): number =>
      slope(points.map(([uploads, sample]) => [uploads, sample[name] ?? NaN]));
    const [page, bare] = [of(listed, 'page'), of(unlisted, 'page')];
    const names = ['service_worker', 'background_page', 'workers'];
    const parts = names.map((name) => of(listed, name));
    const counters = ['nodes', 'documents', 'jsEventListeners'];
    return [
      atMost(
        `the page, after each of ${UPLOADS} uploads`,
        page - bare,
        LIMIT_KB,
        'KB',
        ` (${shown(page)}; ${shown(bare)} without; ${counters.map((name) => `${shown(of(listed, name))} ${name}`).join(', ')})`,
      ),
      atMost(
        `the extension, after each of ${UPLOADS} uploads`,
        parts.reduce((sum, part) => sum + part, 0),
        LIMIT_KB,
        'KB',
        ` (${names.map((name, at) => `${name} ${shown(parts[at] ?? NaN)}`).join(', ')})`,
      ),
    ];
  });

async function grow(bench: Bench, host: Host): Promise<Point[]> {
  const { driver, site, open } = bench;
  const tab = await open(host);
  const session = await driver.context.newCDPSession(tab);
  const send = session.send.bind(session) as Send;
  const { service_worker, background_page, workers } = await attachToExtension(driver.context);
  const extension = { service_worker, background_page };
  const stairs = await picture('stairs.jpg');
  const points: Point[] = [];
  for (let upload = 1; upload <= UPLOADS; upload++) {
    const received = site.received.length;
    await tab.setInputFiles('#one', stairs);
    await until('the upload', () => Promise.resolve(site.received.length > received));
    await tab.evaluate(EMPTY);
    if (upload % EVERY !== 0 || upload < 2 * EVERY) continue;
    const sample: Record<string, number> = { page: await usedKb(send), ...(await counters(tab)) };
    for (const [target, sendTo] of Object.entries(extension)) sample[target] = await usedKb(sendTo);
    sample.workers = 0;
    for (const { send: sendTo } of workers) sample.workers += await usedKb(sendTo);
    points.push([upload, sample]);
  }
  await tab.close();
  return points;
}

async function counters(tab: Page): Promise<Sample> {
  const session = await tab.context().newCDPSession(tab);
  const counted = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { ...counted };
}
