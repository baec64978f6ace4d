import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import type { Driver, PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { startRecordingProxy, type RecordingProxy } from '../harness/recording-proxy';
import { contentNeedles, filesBelow, search, textNeedles } from '../harness/search-folder';
import { until } from '../harness/until';
import { browserName, builtExtension, launchBrowser, LISTED } from './support/launch';
import { click } from './support/accessible';
import { has, openOwn, storedIn } from './support/own-page';
import { arrived } from './support/practice';

/** The nightly workflow waits for an hour. */
const IDLE_MS = 60_000 * Number(process.env.ASK_FIRST_IDLE_MINUTES ?? 0.1);
const UPLOADS = 50;
/** One in five has a face; of these every other one is not uploaded. */
const EVERY = 5;
const isRefused = (index: number): boolean => index % (2 * EVERY) === 0;

/** Where these browsers go by themselves, without the extension too, and a driver cannot forbid it all. */
const browsersOwn =
  browserName === 'firefox'
    ? /\.(mozilla\.(com|org|net)|firefox\.com):443$/
    : /^(accounts\.google\.com:443|update\.googleapis\.com:443|http:\/\/update\.googleapis\.com\/.*)$/;

const profile = mkdtempSync(join(tmpdir(), 'ask-first-traces-'));
const pictures = mkdtempSync(join(tmpdir(), 'ask-first-named-'));
const secret = randomBytes(6).toString('hex');
const named = (kind: string, index: number): string =>
  join(pictures, `${kind}-${secret}-${index}.jpg`);

/** The keys that docs/privacy.md has in its tables, with what stands for any ending. */
const allowed = [
  ...readFileSync(resolve('docs/privacy.md'), 'utf8').matchAll(
    /^\| `(local|session):([\w-]+)(…?)`/gm,
  ),
].map(([, area, key = '', open]) => ({ area, key, isOpen: open === '…' }));

const notAllowed = (area: 'local' | 'session', kept: object): string[] =>
  Object.keys(kept).filter(
    (found) =>
      !allowed.some(
        (one) => one.area === area && (one.isOpen ? found.startsWith(one.key) : found === one.key),
      ),
  );

describe('an install, a first run, fifty uploads and a while', () => {
  const started = {} as {
    driver: Driver;
    site: PracticeSite;
    proxy: RecordingProxy;
    address: string;
  };
  const open = (): Promise<PracticePage> => started.driver.open(started.address);

  beforeAll(async () => {
    const site = await startPracticeSite([LISTED]);
    const proxy = await startRecordingProxy([LISTED]);
    const driver = await launchBrowser({ profile, proxy: proxy.port, hosts: [] });
    Object.assign(started, { driver, site, proxy, address: `https://${LISTED}:${site.port}/` });
  });
  afterAll(async () => {
    started.proxy.close();
    await started.site.close();
    for (const folder of [profile, pictures]) rmSync(folder, { recursive: true, force: true });
  });

  async function upload(page: PracticePage, index: number): Promise<string> {
    const hasFace = index % EVERY === 0;
    const path = named(hasFace ? 'friends' : 'stairs', index);
    copyFileSync(await picture(hasFace ? 'friends.jpg' : 'stairs.jpg'), path);
    const before = started.site.received.length;
    await page[index % 2 === 0 ? 'choose' : 'drop'](index % 2 === 0 ? '#one' : '#zone', [path]);
    if (hasFace) {
      await page.interstitial.opened();
      if (isRefused(index)) {
        await page.interstitial.refuse();
        return path;
      }
      await page.interstitial.attest('everyone-said-yes');
    }
    await arrived(started.site, before + 1);
    return path;
  }

  it(
    'makes no request, and leaves nothing but what docs/privacy.md says',
    { timeout: 300_000 + IDLE_MS },
    async () => {
      const { driver, site, proxy } = started;
      const own = { driver, site, open, address: () => started.address };
      const welcome = await openOwn(own, 'welcome.html', 'h1');
      await welcome.close();
      const paths: string[] = [];
      for (let tab = 0; tab < UPLOADS / 10; tab++) {
        const page = await open();
        for (let turn = 0; turn < 10; turn++) paths.push(await upload(page, 10 * tab + turn));
        await page.close();
      }
      const options = await openOwn(own, 'options.html', '#level input');
      await click(options, '[name=level][value=hold]');
      await until('the level', async () => {
        const kept = await storedIn<{ settings?: { person?: object } }>(options, 'local');
        return 'level' in (kept.settings?.person ?? {});
      });
      const rehearsal = await openOwn(own, 'rehearsal.html', '.start');
      await click(rehearsal, '.start');
      await until('the question to practise', () => has(rehearsal, '.over .refuse'));
      await rehearsal.close();
      await new Promise((done) => setTimeout(done, IDLE_MS));

      expect(notAllowed('local', await storedIn<object>(options, 'local'))).toEqual([]);
      expect(notAllowed('session', await storedIn<object>(options, 'session'))).toEqual([]);
      await driver.close();

      // Where the browser went: to the site, and a browser to its maker.
      const elsewhere = proxy.wanted.filter(
        (one) => !one.startsWith(`${LISTED}:`) && !browsersOwn.test(one),
      );
      expect(elsewhere).toEqual([]);
      // What the site was asked for: its page, and the uploads that were let go.
      const went = UPLOADS - UPLOADS / (2 * EVERY);
      expect(site.requests.filter((one) => one === 'POST /received')).toHaveLength(went);
      expect([...new Set(site.requests)].sort()).toEqual(
        [
          'GET /',
          'GET /favicon.ico',
          'GET /practice.css',
          'GET /practice.js',
          'POST /received',
        ].sort(),
      );

      const everything = filesBelow(profile);
      expect(everything.length).toBeGreaterThan(50);
      const originals = new Map(paths.map((path) => [basename(path).split('-')[0] ?? '', path]));
      const contents = [...originals].flatMap(([kind, path]) =>
        contentNeedles(kind, readFileSync(path)),
      );
      const refused = paths
        .filter((_, index) => isRefused(index))
        .flatMap((path) => textNeedles('name of a refused one', basename(path)));
      expect(search(profile, everything, [...contents, ...refused])).toEqual([]);
      // To restore its tabs Chromium notes itself what is in their file inputs.
      const others = everything.filter((path) => !/^Default.Sessions/.test(path));
      expect(search(profile, others, textNeedles('name', secret))).toEqual([]);
      const ours = everything.filter((path) => isOurs.test(path));
      expect(ours).not.toEqual([]);
      expect(
        search(profile, ours, [...textNeedles('address', `${LISTED}:`), ...thumbnails]),
      ).toEqual([]);
    },
  );
});

/** Where a browser keeps what an extension stores. */
const isOurs =
  browserName === 'firefox'
    ? /storage\/default\/moz-extension/
    : /(Local|Sync|Managed) Extension Settings|IndexedDB\/chrome-extension|Extension (State|Rules|Scripts)/;

/** A picture of any size, by what its file begins with. */
const thumbnails = [
  { what: 'a JPEG', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  { what: 'a PNG', bytes: Buffer.from('\x89PNG', 'latin1') },
  { what: 'a WebP', bytes: Buffer.from('WEBPVP8') },
];

it('no script in a page can make a request', () => {
  const calls =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/;
  for (const script of ['guard', 'page-hook', 'bootstrap', 'photo-tool']) {
    expect(readFileSync(join(builtExtension, `${script}.js`), 'utf8')).not.toMatch(calls);
  }
});
