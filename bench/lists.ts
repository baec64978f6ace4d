import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { MAX_LINES } from '../core/lists/read-list';
import { inBrowser } from './browser';
import { atMost, shown, type Row } from './report';
import { median, quantile } from './statistics';

const IMPORT_LIMIT_MS = 10_000;
const LOOKUP_LIMIT_MS = 1;
/** What a person sees as standing still. https://web.dev/articles/rail */
const GAP_LIMIT_MS = 100;
const LOOKUPS = 2_000;
const PATIENCE_MS = 120_000;

/** As many lines as can be imported, in several syntaxes, with names of the usual lengths. */
const longList = (): string =>
  Array.from({ length: MAX_LINES }, (_, index) => {
    const name = `${index % 3 === 0 ? 'www.' : ''}some-site-${index.toString(36)}.example`;
    return [`0.0.0.0 ${name}`, name, `||${name}^`, `*.${name}`][index % 4];
  }).join('\n');

/** Importing the longest list, whether the page goes on meanwhile, and looking up in what was stored. */
export const lists = (): Promise<Row[]> =>
  inBrowser(async ({ driver }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ask-first-bench-'));
    const file = join(folder, 'long.txt');
    writeFileSync(file, longList());
    try {
      await driver.openExtensionPage('options.html', '');
      const tab = driver.context.pages().at(-1);
      if (tab === undefined) throw new Error('No options page');
      await tab.waitForSelector('#lists .list-form');
      const idle = await watchFrames(tab, () => tab.waitForTimeout(3_000));
      const importing = await watchFrames(tab, async () => {
        await tab.setInputFiles('#lists input[type=file]', [file]);
        await tab.click('#lists [type=submit]');
        await tab.waitForSelector('#lists [data-import=done]', { timeout: PATIENCE_MS });
      });
      const idleGap = ` (${shown(idle.gap)} ms in a page that does nothing)`;
      const lines = `${shown(MAX_LINES)} lines`;
      return [
        atMost(`${lines} imported`, importing.ms, IMPORT_LIMIT_MS, 'ms'),
        atMost('longest gap between two frames', importing.gap, GAP_LIMIT_MS, 'ms', idleGap),
        ...(await lookups(tab)),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

/** How long something takes, and the longest time meanwhile in which the page drew nothing. */
async function watchFrames(
  tab: Page,
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly gap: number }> {
  await tab.evaluate(`(() => {
    window.gap = 0;
    let last = performance.now();
    const frame = () => {
      const now = performance.now();
      window.gap = Math.max(window.gap, now - last);
      last = now;
      if (window.gap >= 0) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`);
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const gap = await tab.evaluate<number>('window.gap');
  await tab.evaluate('window.gap = NaN');
  return { ms, gap };
}

/** The look-up of the background over what is stored, in a page of the same browser. */
async function lookups(tab: Page): Promise<Row[]> {
  await tab.evaluate(await lookupScript());
  const { first, times, bytes } = await tab.evaluate<Measured>(`measureLookups(${LOOKUPS})`);
  const many = ` (95 % within ${shown(quantile(times, 0.95))}, of ${shown(LOOKUPS)})`;
  return [
    { what: 'the list in storage', figure: `${shown(bytes)} bytes` },
    { what: 'read and decoded, after each start of the background', figure: `${shown(first)} ms` },
    atMost('looked up, once cached', median(times), LOOKUP_LIMIT_MS, 'ms', many),
  ];
}

interface Measured {
  readonly first: number;
  readonly times: readonly number[];
  readonly bytes: number;
}

async function lookupScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: resolve('bench/lookup-page.ts'), name: 'lookup', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('No script');
  return code;
}
