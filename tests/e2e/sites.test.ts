import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../core/settings';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { until } from '../harness/until';
import { everySiteExtension } from './support/every-site-extension';
import {
  browserName,
  browserOptions,
  HUB,
  HUB_FRAME,
  LISTED,
  managedExtension,
  UNLISTED,
} from './support/launch';
import { seen, siteHas, usePractice, type Practice } from './support/practice';
import { inExtension, store } from './support/stored';

const OPTIONAL = 'figma.com';
const LOCAL_PORT = 7860;
/** On the list without names that is shipped: see `scripts/sensitive-test-sites.ts`. */
const HASHED = 'hashed.example';
const HASHED_PATH = 'hashed-path.example';
const everySite = everySiteExtension();
const folder = mkdtempSync(join(tmpdir(), 'ask-first-pages-'));
afterAll(() => {
  everySite.remove();
  rmSync(folder, { recursive: true });
});
const options = {
  extension: everySite.path,
  hosts: [LISTED, UNLISTED, HUB, HUB_FRAME, OPTIONAL, HASHED, HASHED_PATH],
};

const set = (practice: Practice, person: Partial<Settings>): Promise<unknown> =>
  store(practice, { settings: { version: 2, person } });

/** Waits for a script to be registered at a pattern. */
const registered = (practice: Practice, id: string, pattern: string): Promise<unknown> =>
  inExtension(
    practice,
    `scripting && new Promise((resolve) => {
      const { scripting } = globalThis.browser ?? chrome;
      const look = async () => {
        const [script] = await scripting.getRegisteredContentScripts({ ids: ['${id}'] });
        if (script?.matches.includes('${pattern}')) resolve(true);
        else setTimeout(look, 100);
      };
      look();
    })`,
  );

const NATIVE = 'window.native = HTMLElement.prototype.click;';

/** Waits for our scripts in a page that was there before them. */
const ourScripts = (page: PracticePage): Promise<unknown> =>
  until('our scripts', () =>
    page.evaluate<boolean>('window.native !== HTMLElement.prototype.click'),
  );

/** Nothing is asked, and the site gets the very same file. */
async function passes(
  { site }: Practice,
  page: PracticePage,
  act: 'choose' | 'drop',
): Promise<void> {
  site.received.length = 0;
  // Another picture than the one that is asked about: choosing the same again is no event in Chromium.
  const portrait = await picture('portrait.jpg');
  await page[act](act === 'choose' ? '#one' : '#zone', [portrait]);
  await siteHas(site, [portrait]);
  expect(await page.interstitial.isOpen()).toBe(false);
}

async function isAsked({ site }: Practice, page: PracticePage): Promise<void> {
  site.received.length = 0;
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.refuse();
  expect(await seen(page, 'one cancel')).toContain('one cancel');
  expect(site.received).toEqual([]);
}

const openFrame = async (page: PracticePage, address: string, host: string) => {
  await page.evaluate(`(() => {
    const frame = document.createElement('iframe');
    frame.src = '${address}';
    document.querySelector('main').prepend(frame);
  })()`);
  const frame = await page.frame(host);
  await until('the page in the frame', () => frame.evaluate<boolean>('!!window.practice'));
  return frame;
};

describe('sites of the person', () => {
  const practice = usePractice(options);

  it('one that is added is covered, in a tab that was open too, and at its path only', async () => {
    const page = await practice.open(UNLISTED);
    await page.evaluate(NATIVE);
    await passes(practice, page, 'choose');
    await set(practice, { addSites: [UNLISTED] });
    await registered(practice, 'added-guard', `*://*.${UNLISTED}/*`);
    await ourScripts(page);
    await isAsked(practice, page);
    await page.reload();
    await isAsked(practice, page);

    await set(practice, { addSites: [`${UNLISTED}/ai`] });
    await passes(practice, page, 'choose');
    await passes(practice, page, 'drop');
    await page.evaluate("history.pushState({}, '', '/ai/make')");
    await isAsked(practice, page);
    await page.close();
  });

  it('a kind of the list is covered when it is switched on', async () => {
    await set(practice, { categories: ['+edit'] });
    await registered(practice, 'added-guard', `*://*.${OPTIONAL}/*`);
    const page = await practice.open(OPTIONAL);
    await isAsked(practice, page);
    await page.close();
  });

  it('one that is removed is left alone, in a frame of a watched page too', async () => {
    const { page } = practice;
    await set(practice, { removeSites: ['dezgo'] });
    await passes(practice, page, 'choose');
    await passes(practice, page, 'drop');
    const hub = await practice.open(HUB, '/spaces/someone');
    const frame = await openFrame(hub, practice.address(LISTED), LISTED);
    practice.site.received.length = 0;
    const friends = await picture('friends.jpg');
    await frame.choose('#one', [friends]);
    await siteHas(practice.site, [friends]);
    await isAsked(practice, hub);
    await hub.close();
  });

  it('a watched frame in a page that is removed is asked about', async () => {
    await set(practice, { removeSites: [HUB] });
    const hub = await practice.open(HUB, '/spaces/someone');
    await passes(practice, hub, 'choose');
    const frame = await openFrame(hub, practice.address(HUB_FRAME), HUB_FRAME);
    await frame.choose('#one', [await picture('friends.jpg')]);
    await hub.interstitial.refuse();
    await hub.close();
  });

  describe('a program on this computer', () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<input id="one" type="file"><script>
        window.practice = [];
        for (const event of ['change', 'cancel']) {
          document.getElementById('one').addEventListener(event, () => window.practice.push({ surface: 'one', event }));
        }
      </script>`);
    });
    beforeAll(
      () => new Promise<void>((resolve) => server.listen(LOCAL_PORT, '127.0.0.1', resolve)),
    );
    afterAll(() => server.close());

    it('is covered at its port, and no other one is', async () => {
      await set(practice, { categories: ['+local'] });
      await registered(practice, 'added-guard', '*://127.0.0.1/*');
      const local = await practice.driver.open(`http://127.0.0.1:${LOCAL_PORT}/`);
      await isAsked(practice, local);
      await local.close();
      const other = await practice.open('127.0.0.1');
      await passes(practice, other, 'choose');
      await other.close();
    });
  });

  it('in wide mode, a page on a list without names is asked about, and none beside it', async () => {
    await set(practice, { mode: 'wide' });
    await registered(practice, 'bootstrap', '*://*/*');
    const other = await practice.open(UNLISTED);
    await passes(practice, other, 'choose');
    await passes(practice, other, 'drop');
    await other.close();

    const page = await practice.open(HASHED);
    await isAsked(practice, page);
    await registered(practice, 'found-guard', `*://${HASHED}/*`);
    await page.reload();
    await isAsked(practice, page);
    await page.close();

    const tools = await practice.open(HASHED_PATH);
    await passes(practice, tools, 'choose');
    await tools.evaluate(NATIVE);
    await tools.evaluate("history.pushState({}, '', '/tools/face')");
    await ourScripts(tools);
    await isAsked(practice, tools);
    await tools.close();

    await set(practice, { mode: 'wide', removeSites: [HASHED] });
    const removed = await practice.open(HASHED);
    await passes(practice, removed, 'choose');
    await removed.close();
    await set(practice, {});
    const named = await practice.open(UNLISTED);
    await named.evaluate(NATIVE);
    await passes(practice, named, 'choose');
    await named.close();
  });

  it('in wide mode, a page that calls itself an AI photo tool is asked about', async () => {
    const { site } = practice;
    const page = (title: string, button: string) =>
      `<!doctype html><meta charset="utf-8"><script>${NATIVE}</script><title>${title}</title><h1>${title}</h1><main>
       <p>${button}</p><input id="one" type="file"><div id="zone">Zone</div></main><script>
       window.practice = [];
       const one = document.getElementById('one');
       for (const event of ['change', 'cancel']) one.addEventListener(event, () => {
         window.practice.push({ surface: 'one', event });
         const [file] = one.files;
         if (file) fetch('/received?surface=one&name=' + file.name, { method: 'POST', body: file });
       });</script>`;
    for (const [name, title, button] of [
      ['tool.html', 'AI画像生成ツール 写真を加工', '写真をアップロード'],
      ['blog.html', 'A photo blog', 'Upload your photo'],
    ] as const) {
      writeFileSync(join(folder, name), page(title, button));
      site.served.set(name, join(folder, name));
    }
    await set(practice, { mode: 'wide', unlistedTools: 'ask' });
    await registered(practice, 'bootstrap', '*://*/*');
    const blog = await practice.open(UNLISTED, '/blog.html');
    await passes(practice, blog, 'choose');
    await blog.close();
    const tool = await practice.open(UNLISTED, '/tool.html');
    await ourScripts(tool);
    await isAsked(practice, tool);
    await tool.close();
    await set(practice, { mode: 'wide' });
    const pass = await practice.open(UNLISTED, '/tool.html');
    await passes(practice, pass, 'choose');
    await pass.close();
  });
});

describe.runIf(canSetPolicies)('a site that an administrator added, in their build', () => {
  const policies = policiesFor(browserName, browserOptions().executable, managedExtension);
  policies.write({ addSites: [UNLISTED, 'co.jp'] });
  const practice = usePractice({
    ...options,
    extension: managedExtension,
    executable: policies.executable,
  });
  afterAll(() => {
    policies.remove();
  });

  it('is covered', async () => {
    await registered(practice, 'added-guard', `*://*.${UNLISTED}/*`);
    const page = await practice.open(UNLISTED);
    await isAsked(practice, page);
    await page.close();
    // Wide from the start.
    const hashed = await practice.open(HASHED);
    await isAsked(practice, hashed);
    await hashed.close();
  });
});
