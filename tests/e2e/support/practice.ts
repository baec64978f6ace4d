import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../../practice/server';
import type { Driver, PracticePage, SeenEvent } from '../../harness/driver';
import type { FirefoxOptions } from '../../harness/firefox';
import { until } from '../../harness/until';
import { HUB, HUB_FRAME, launchBrowser, LISTED, UNLISTED } from './launch';

export interface Started {
  driver: Driver;
  site: PracticeSite;
  open(host?: string, path?: string): Promise<PracticePage>;
  address(host: string, path?: string): string;
}

export interface Practice extends Started {
  /** A fresh tab of the practice site for every test. */
  page: PracticePage;
}

/** One browser and one practice site. It takes seconds, so one for a file where that is possible. */
export function useBrowser(options: Partial<FirefoxOptions> = {}): Started {
  const started = {
    address: (host: string, path = '/') => `https://${host}:${String(started.site.port)}${path}`,
    open: (host = LISTED, path = '/') => started.driver.open(started.address(host, path)),
  } as Started;
  beforeAll(async () => {
    started.site = await startPracticeSite([LISTED, UNLISTED, HUB, HUB_FRAME]);
    started.driver = await launchBrowser(options);
  });
  afterAll(async () => {
    await started.driver.close();
    await started.site.close();
  });
  return started;
}

/** In a started browser, a tab of the practice site for each of the tests here. */
export function useTab(started: Started): Practice {
  const practice = started as Practice;
  beforeEach(async () => {
    practice.site.received.length = 0;
    practice.page = await practice.open();
    return () => practice.page.close();
  });
  return practice;
}

/** A browser of its own, and a tab for each test. */
export const usePractice = (options: Partial<FirefoxOptions> = {}): Practice =>
  useTab(useBrowser(options));

/** What the site should have of a file on disk. */
export function onDisk(path: string) {
  return {
    name: basename(path),
    size: statSync(path).size,
    sha256: createHash('sha256').update(readFileSync(path)).digest('hex'),
  };
}

export const summary = (site: PracticeSite) =>
  site.received.map(({ name, size, sha256 }) => ({ name, size, sha256 }));

/** The page's upload is under way when its event is seen; it arrives a moment later. */
export async function arrived(site: PracticeSite, count: number): Promise<void> {
  await until('the upload', () => Promise.resolve(site.received.length >= count));
}

export async function siteHas(site: PracticeSite, paths: readonly string[]): Promise<void> {
  await arrived(site, paths.length);
  expect(summary(site)).toEqual(paths.map(onDisk));
}

export const kinds = (events: readonly SeenEvent[]): string[] =>
  events.map(({ surface, event }) => `${surface} ${event}`);

/** Waits for the page to have seen an event, and returns all it saw. */
export async function seen(page: PracticePage, last: string): Promise<string[]> {
  return until(`the page to see "${last}"`, async () => {
    const events = kinds(await page.events());
    return events.includes(last) && events;
  });
}

/** Each of the texts is on screen. */
export async function expectText(page: PracticePage, ...texts: string[]): Promise<void> {
  const shown = await page.interstitial.text();
  for (const text of texts) expect(shown).toContain(text);
}

/** The ways that the open question offers, by what their buttons say. */
export const ways = (page: PracticePage): Promise<string[]> =>
  until('the ways', async () => {
    const buttons = await page.interstitial.buttons();
    return buttons.includes('Don’t upload') && buttons;
  });
