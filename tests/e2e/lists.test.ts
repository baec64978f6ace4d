import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_LINES } from '../../core/lists/read-list';
import en from '../../locales/lists/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click, problemsHere } from './support/accessible';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { has, openOwn } from './support/own-page';
import { useBrowser, type Started } from './support/practice';
import { store } from './support/stored';

const folder = mkdtempSync(join(tmpdir(), 'ask-first-lists-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const openOptions = (practice: Started): Promise<PracticePage> =>
  openOwn(practice, 'options.html', '#lists .list-form');

async function importFile(tab: PracticePage, path: string): Promise<void> {
  await tab.choose('#lists input[type=file]', [path]);
  await click(tab, '#lists [type=submit]');
}
/** The kind of the end, once there is one. */
const ended = (tab: PracticePage, kind: string): Promise<boolean> =>
  until(`the import to be ${kind}`, () => has(tab, `#lists [data-import=${kind}]`));
const textOf = (tab: PracticePage, selector: string): Promise<string> =>
  tab.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`);
const names = (tab: PracticePage): Promise<string[]> =>
  tab.evaluate(`[...document.querySelectorAll('.imported-list h4')].map((h) => h.textContent)`);
const counts = (tab: PracticePage): Promise<string[]> =>
  tab.evaluate(`[...document.querySelectorAll('[data-import] .list-counts dd')]
    .map((number) => number.textContent)`);
const stored = (tab: PracticePage): Promise<string> =>
  tab.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get().then((all) => JSON.stringify(all))`,
  );

const hosts = Array.from(
  { length: 200 },
  (_, index) => `0.0.0.0 host-${String(index)}.example\r\n`,
);
const mixed = [
  '\uFEFF# A list\r\n',
  ...hosts,
  '0.0.0.0 www.host-1.example\r\n',
  '||host-1.example^\r\n',
  '||later.example^$third-party\r\n',
  'github.io\r\n',
  '::1 localhost\r\n',
].join('');

describe('imported lists', () => {
  const practice = useBrowser({
    viewport: { width: 320, height: 900 },
    eventPageIdleMs: 1_000,
  });

  it('are counted, hashed, kept when the background ends, and removed', async () => {
    await store(practice, { settings: { version: 2, person: { language: 'en' } } });
    const tab = await openOptions(practice);
    await importFile(tab, file('Ours.txt', mixed));
    await ended(tab, 'done');
    expect(await counts(tab)).toEqual(['200', '2', '3']);
    expect(await textOf(tab, '#lists .list-lines')).toContain('Line 204');
    expect(await names(tab)).toEqual(['Ours']);
    expect(await has(tab, '.imported-list .inactive')).toBe(true);
    expect(await stored(tab)).not.toContain('host-1');
    expect(await tab.evaluate("document.querySelectorAll('#lists a[href*=example]').length")).toBe(
      0,
    );

    await click(tab, '#lists .list-suffixes button');
    await until('the suffix', async () =>
      (await textOf(tab, '#lists .list-suffixes')).includes('github.io is taken too'),
    );
    expect(await problemsHere(tab)).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const before = await stored(tab);
    await tab.close();

    await practice.driver.killBackground();
    const again = await openOptions(practice);
    await until('the list', async () => (await names(again)).length === 1);
    expect(await stored(again)).toBe(before);
    expect(await textOf(again, '.imported-list .note')).toContain('201');

    await click(again, '.imported-list button');
    expect(await names(again)).toEqual(['Ours']);
    await click(again, '.imported-list .sure');
    await until('the list to be gone', async () => (await names(again)).length === 0);
    expect(await again.evaluate('document.activeElement.textContent')).toBe(en.heading);
    expect(await stored(again)).not.toContain('list-');
    await again.close();
  });

  it.each([
    ['not-text', `PK\u0003\u0004\0\0`],
    ['too-many-lines', 'a.example\n'.repeat(MAX_LINES + 1)],
    ['too-large', `${'a'.repeat(MAX_BYTES)}\n`],
    ['empty', '# nothing\n||a.example^$script\n'],
  ] as const)('that are %s are refused with a reason', async (why, content) => {
    const tab = await openOptions(practice);
    await importFile(tab, file('bad.txt', content));
    await ended(tab, why);
    expect(await textOf(tab, '[data-import] h3')).toBe(en.stopped[why]);
    expect(await tab.evaluate("document.activeElement.matches('[data-import] h3')")).toBe(true);
    expect(await names(tab)).toEqual([]);
    await tab.close();
  });

  it('say what is missing, can be pasted, and can be cancelled', async () => {
    const tab = await openOptions(practice);
    await tab.evaluate("document.querySelector('#lists [type=submit]').focus()");
    await tab.interstitial.press('Enter');
    const missing = (why: 'no-source' | 'no-name') =>
      until(why, async () =>
        (await textOf(tab, '#lists .list-form [role=status]')).includes(en.stopped[why]),
      );
    await missing('no-source');
    await tab.evaluate(`(() => {
      const text = document.querySelector('#lists textarea');
      text.value = 'full:pasted.example\\ninclude:other-list';
      text.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await click(tab, '#lists [type=submit]');
    await missing('no-name');
    expect(await tab.evaluate("document.activeElement.matches('[type=text]')")).toBe(true);
    expect(await names(tab)).toEqual([]);

    await tab.evaluate(`(() => {
      const name = document.querySelector('#lists [type=text]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      set.call(name, 'Pasted');
      name.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await click(tab, '#lists [type=submit]');
    await ended(tab, 'done');
    expect(await counts(tab)).toEqual(['1', '0', '1']);
    expect(await textOf(tab, '#lists .list-lines')).toContain('other-list');

    // Long enough that nobody is faster than the click on "Cancel".
    const lines = Array.from({ length: 400_000 }, (_, index) => `n${String(index)}.example`);
    await importFile(tab, file('Long.txt', lines.join('\n')));
    await until('the way out', () => has(tab, '#lists progress'));
    expect(await textOf(tab, '#lists :focus')).toBe(en.cancel);
    await click(tab, '#lists :focus');
    await ended(tab, 'cancelled');
    expect(await names(tab)).toEqual(['Pasted']);
    await tab.close();
  });

  it('need the PIN to be removed where a family has locked the settings, and none to be imported', async () => {
    await store(practice, lockedWith({ language: 'en' }));
    const tab = await openOptions(practice);
    await importFile(tab, file('Family.txt', 'one.example\n'));
    await ended(tab, 'done');
    expect(await names(tab)).toContain('Family');
    const before = (await names(tab)).length;
    expect(await has(tab, '.imported-list button')).toBe(false);
    await click(tab, '#lists .setting > div > button.quiet');
    await enterPin(tab, PIN, '#lists');
    await until('the way to remove it', () => has(tab, '.imported-list button'));
    await click(tab, '.imported-list button');
    await click(tab, '.imported-list .sure');
    await until('a list to be gone', async () => (await names(tab)).length === before - 1);
    await tab.close();
  });
});
