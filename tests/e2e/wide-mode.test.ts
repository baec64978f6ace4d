import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { everySiteExtension } from './support/every-site-extension';
import { LISTED, UNLISTED } from './support/launch';
import { has, openOwn } from './support/own-page';
import { usePractice } from './support/practice';
import {
  HASHED,
  IMPORTED,
  isAsked,
  NATIVE,
  ourScripts,
  passes,
  registered,
  set,
} from './support/site-checks';

/** On the list without names that is shipped, at a path: see `scripts/sensitive-test-sites.ts`. */
const HASHED_PATH = 'hashed-path.example';
const everySite = everySiteExtension();
const folder = mkdtempSync(join(tmpdir(), 'ask-first-pages-'));
afterAll(() => {
  everySite.remove();
  rmSync(folder, { recursive: true });
});

describe('in wide mode', () => {
  const practice = usePractice({
    extension: everySite.path,
    hosts: [LISTED, UNLISTED, HASHED, HASHED_PATH, IMPORTED],
  });

  it('a page on a list without names is asked about, and none beside it', async () => {
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

  it('a page on a list that somebody has imported is asked about', async () => {
    await set(practice, { mode: 'wide' });
    await registered(practice, 'bootstrap', '*://*/*');
    const before = await practice.open(IMPORTED);
    await passes(practice, before, 'choose');
    await before.close();

    const list = join(folder, 'list.txt');
    writeFileSync(list, `0.0.0.0 ${IMPORTED}\n`);
    const tab = await openOwn(practice, 'options.html', '#lists .list-form');
    await tab.choose('#lists input[type=file]', [list]);
    await click(tab, '#lists [type=submit]');
    await until('the list', () => has(tab, '.imported-list'));
    const page = await practice.open(IMPORTED);
    await isAsked(practice, page);
    await page.close();

    await click(tab, '.imported-list button');
    await click(tab, '.imported-list .sure');
    await until('the list to be gone', async () => !(await has(tab, '.imported-list')));
    await tab.close();
    const after = await practice.open(IMPORTED);
    await passes(practice, after, 'choose');
    await after.close();
  });

  it('a page that calls itself an AI photo tool is asked about', async () => {
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
