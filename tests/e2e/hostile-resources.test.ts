import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../harness/chromium';
import type { Driver } from '../harness/driver';
import type { FirefoxDriver } from '../harness/firefox';
import { until } from '../harness/until';
import { hold } from './support/hold';
import { browserName, builtExtension, LISTED, UNLISTED } from './support/launch';
import { usePractice } from './support/practice';
import { openEmpty } from './support/question-tab';

const practice = usePractice();
const isChromium = browserName === 'chromium';

/** What a site may frame, so that the question can be shown. Chromium gives it another address in each session. */
const FRAMED = 'interstitial.html';
const packed = readdirSync(builtExtension, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(builtExtension, join(parentPath, name)));
const hidden = packed.filter((file) => isChromium || file !== FRAMED);
const pages = hidden.filter((file) => /^[\w-]+\.html$/.test(file));

/** Of an extension that there is not. */
const nobody = isChromium
  ? `chrome-extension://${'abcdefgh'.repeat(4)}`
  : 'moz-extension://0b6f1d0e-52c1-4b36-8f0a-7d5b9d0c2e11';
let ours = '';
beforeAll(async () => {
  const tab = await openEmpty(practice);
  ours = await tab.evaluate<string>('location.origin');
  await tab.close();
});

// Whoever knows the address of this profile in Firefox has found us: the question may be framed there.
/** In the page: every way to load every file, and how each ends, without the address. */
const loads = (origin: string): string => `(async () => {
  const outcomes = {};
  const origin = ${JSON.stringify(origin)};
  const known = performance.getEntriesByType('resource').length;
  const note = (way, how) => { (outcomes[way] ??= {})[how] = true; };
  const element = (name, attribute, address, more = {}) => new Promise((resolve) => {
    const made = Object.assign(document.createElement(name), more, { [attribute]: address });
    const end = (how) => { made.remove(); resolve(how); };
    made.onload = () => end('load');
    made.onerror = () => end('error');
    setTimeout(end, 4_000, 'nothing');
    document.body.append(made);
  });
  const said = (error, address) => error.name + ': ' + error.message.replace(address, 'ADDRESS');
  await Promise.all(${JSON.stringify(hidden)}.map(async (file) => {
    const address = origin + '/' + file;
    note('fetch', await fetch(address).then(() => 'load', (error) => said(error, address)));
    note('no-cors', await fetch(address, { mode: 'no-cors' }).then(() => 'load', (error) => said(error, address)));
    note('import', await import(address).then(() => 'load', (error) => said(error, address)));
    note('img', await element('img', 'src', address));
    note('script', await element('script', 'src', address));
    note('style', await element('link', 'href', address, { rel: 'stylesheet' }));
    if (${String(isChromium)}) note('worker', (() => { try { new Worker(address); return 'made'; } catch (error) { return error.name; } })());
  }));
  const entries = performance.getEntriesByType('resource').slice(known).filter(({ name }) => name.startsWith(origin));
  return { outcomes, entries: entries.length };
})()`;

describe.each([LISTED, UNLISTED])('a page of %s', (host) => {
  it('finds no file of ours: all fail as those of an extension that is not there', async () => {
    const page = await practice.open(host);
    expect(hidden.length).toBeGreaterThan(50);
    const none = await page.evaluate<{ outcomes: Record<string, object> }>(loads(nobody));
    const found = await page.evaluate<{ outcomes: Record<string, object> }>(loads(ours));
    for (const [way, ends] of Object.entries(none.outcomes)) {
      if (way !== 'worker') expect(ends, way).not.toHaveProperty('load');
    }
    expect(found).toEqual(none);
    await page.close();
  });

  it('frames, embeds, opens and links to no page of ours', async () => {
    const page = await practice.open(host);
    await page.evaluate(
      `(${frameAll.toString()})(${JSON.stringify(pages.map((file) => `${ours}/${file}`))})`,
    );
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 2_000))');
    expect((await addresses(practice.driver)).filter((one) => one.startsWith(ours))).toEqual([]);
    await page.close();
  });
});

/** Runs in the page. */
function frameAll(all: string[]): void {
  for (const address of all) {
    for (const [name, attribute] of [
      ['iframe', 'src'],
      ['object', 'data'],
      ['embed', 'src'],
    ] as const) {
      const element = document.createElement(name);
      element.setAttribute(attribute, address);
      document.body.append(element);
    }
    const link = document.createElement('a');
    link.href = address;
    link.target = '_blank';
    document.body.append(link);
    for (const open of [
      () => window.open(address),
      () => {
        link.click();
      },
    ]) {
      try {
        open();
      } catch {
        // As it should be.
      }
    }
  }
}

/** Of every document in every tab, frames too. */
async function addresses(driver: Driver): Promise<string[]> {
  if (isChromium) {
    const { context } = driver as ChromiumDriver;
    return context.pages().flatMap((page) => page.frames().map((frame) => frame.url()));
  }
  const { chrome } = driver as FirefoxDriver;
  const all = await chrome<string>(`JSON.stringify(gBrowser.browsers.flatMap((browser) =>
    browser.browsingContext.getAllBrowsingContextsInSubtree().map(({ currentURI }) => currentURI?.spec ?? '')))`);
  return JSON.parse(all) as string[];
}

describe('while the question is open', () => {
  it('its address is in nothing that the page can read', async () => {
    const { page } = practice;
    await page.evaluate(LISTEN);
    await hold(page);
    // So there is something to be found.
    const shown = await until('the question’s address', async () =>
      (await addresses(practice.driver)).find((one) => one.endsWith(`/${FRAMED}`)),
    );
    expect(new URL(shown).protocol).toBe(new URL(ours).protocol);
    const read = await page.evaluate<string>(READ);
    expect(read).toContain('practice.js');
    expect(read).not.toContain('-extension:');
    expect(read).not.toContain(new URL(shown).host);
    await page.interstitial.refuse();
    const after = await page.evaluate<string>(READ);
    expect(after).not.toContain('-extension:');
  });

  it('the page has no way to its frame', async () => {
    const { page } = practice;
    const ways = `JSON.stringify([window.length, window[0] === undefined, document.querySelectorAll('iframe').length,
      document.activeElement?.shadowRoot ?? null, document.activeElement?.contentWindow ?? null,
      document.elementsFromPoint(innerWidth / 2, innerHeight / 2).map((element) => element.shadowRoot ?? null)
        .filter((root) => root !== null).length])`;
    await hold(page);
    expect(await page.evaluate(ways)).toBe('[0,true,0,null,null,0]');
    await page.interstitial.refuse();
  });
});

const LISTEN = `(() => {
  window.heard = [];
  for (const type of ['securitypolicyviolation', 'error', 'message', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      heard.push([type, event.blockedURI, event.sourceFile, event.filename, event.origin, event.message].join());
    }, true);
  }
  new PerformanceObserver((list) => heard.push(JSON.stringify(list.getEntries())))
    .observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) heard.push(node.outerHTML ?? '');
  }).observe(document, { childList: true, subtree: true, attributes: true });
})()`;

const READ = `JSON.stringify([
  window.heard,
  performance.getEntries(),
  document.documentElement.outerHTML,
  [...document.styleSheets].map(({ href }) => href),
  document.adoptedStyleSheets.length,
  document.activeElement?.outerHTML,
  document.elementsFromPoint(innerWidth / 2, innerHeight / 2).map(({ outerHTML }) => outerHTML),
  Object.getOwnPropertyNames(window).join(),
])`;
