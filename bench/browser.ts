import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { startPracticeSite, type PracticeSite } from '../practice/server';
import { findEngine } from '../scripts/browsers.mjs';
import { launchChromium, type ChromiumDriver } from '../tests/harness/chromium';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';

/** The same page at both: our scripts run at the first only. */
export const LISTED = 'dezgo.com';
export const UNLISTED = 'unlisted.example';
export type Host = typeof LISTED | typeof UNLISTED;

export interface Bench {
  readonly driver: ChromiumDriver;
  readonly site: PracticeSite;
  /** A new tab with the practice site, in front. */
  readonly open: (host: Host) => Promise<Page>;
}

/** Each part has a browser of its own: what one leaves behind is in no other's figures. */
export async function inBrowser<T>(
  work: (bench: Bench) => Promise<T>,
  build = 'chrome-mv3',
): Promise<T> {
  const executable = findEngine('chromium');
  if (executable === undefined) throw new Error('The benchmark needs Chromium or Edge');
  const site = await startPracticeSite([LISTED, UNLISTED]);
  const driver = await launchChromium({
    extension: resolve('.output', build),
    executable,
    hosts: [LISTED, UNLISTED],
    headless: true,
    viewport: { width: 1100, height: 850 },
  });
  try {
    return await work({
      driver,
      site,
      open: async (host) => {
        const tab = await driver.context.newPage();
        await tab.goto(`https://${host}:${site.port}/`);
        return tab;
      },
    });
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Loads the model, so that no figure has it in. */
export async function warm({ open, site }: Bench): Promise<void> {
  const tab = await open(LISTED);
  const before = site.received.length;
  await tab.setInputFiles('#one', await picture('stairs.jpg'));
  await until('the upload', () => Promise.resolve(site.received.length > before));
  await tab.close();
}

/** Both pages, and for each run one after the other, so that what else the machine does hits both. */
export async function alternate<Side, T>(
  runs: number,
  sides: Readonly<Record<Host, Side>>,
  once: (side: Side) => Promise<T>,
): Promise<Record<Host, T[]>> {
  const all: Record<Host, T[]> = { [LISTED]: [], [UNLISTED]: [] };
  for (let run = 0; run < runs; run++) {
    // Whoever is second finds warmer caches.
    const order: Host[] = run % 2 === 0 ? [LISTED, UNLISTED] : [UNLISTED, LISTED];
    for (const host of order) all[host].push(await once(sides[host]));
  }
  return all;
}
