import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../core/settings';
import en from '../../locales/options/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { expectFits } from './support/fits';
import { has, openOwn, textOf } from './support/own-page';
import { choice, fill, isChecked } from './support/fields';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { usePractice } from './support/practice';
import { store, storedOnce } from './support/stored';

const folder = mkdtempSync(join(tmpdir(), 'ask-first-options-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const practice = usePractice();
const person = (settings: Partial<Settings>): Promise<unknown> =>
  store(practice, {
    settings: { version: 2, person: { language: 'en', ...settings } },
    // Of the test before.
    'family-lock': null,
  });
const open = (): Promise<PracticePage> => openOwn(practice, 'options.html', '#level input');

describe('a change', () => {
  it('is stored, and another options page has it', async () => {
    await person({});
    const [one, other] = [await open(), await open()];
    await click(one, choice('level', 'hold'));
    await until('the other page', () => isChecked(other, choice('level', 'hold')));
    await fill(other, '[name=language]', 'ja');
    await until('Japanese', () => one.evaluate<boolean>("document.documentElement.lang === 'ja'"));
    await other.close();
    const stored = await storedOnce<{ person: object }>(practice, 'settings', 'true');
    expect(stored.person).toEqual({ language: 'ja', level: 'hold' });
    await one.close();
  });

  it('of a contact is taken as people write it, and what could run is not', async () => {
    await person({});
    const tab = await open();
    const contact = '[data-setting=contactUrl]';
    await fill(tab, `${contact} input`, 'javascript:alert(1)');
    await click(tab, `${contact} [type=submit]`);
    await until('the problem', async () =>
      (await textOf(tab, `${contact} .problem`)).includes(en.words.notTaken),
    );
    await fill(tab, `${contact} input`, '03 1234 5678');
    await click(tab, `${contact} [type=submit]`);
    await until('the link', () => has(tab, '#words .school a[href="tel:0312345678"]'));
    expect(await textOf(tab, `${contact} .problem`)).toBe('');
    await tab.close();
  });

  it('needs the keyboard alone: a level, a site', async () => {
    // A host that the extension has anyway: the browser’s own question cannot be answered by a driver.
    await person({ removeSites: ['dezgo'] });
    const tab = await open();
    const tabTo = async (selector: string): Promise<void> => {
      await until(selector, async () => {
        await tab.interstitial.press('Tab');
        return tab.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`);
      });
    };
    await tabTo('[name=level]');
    await tab.interstitial.press('ArrowRight');
    await until('the level', () => isChecked(tab, choice('level', 'hold')));
    await tabTo('[name=add-site]');
    await tab.type('https://www.dezgo.com/photos');
    await tab.interstitial.press('Enter');
    await until('the site', () => has(tab, '.add-site [data-end=added]'));
    expect(await textOf(tab, '.site-lines')).toContain('dezgo.com');
    await tab.type('co.jp');
    await tab.interstitial.press('Enter');
    await until('the reason', () => has(tab, '.add-site [data-end=public-suffix]'));
    await tab.close();
  });
});

it('a site is found and switched off, and on again', async () => {
  await person({});
  const tab = await open();
  expect(await has(tab, '.site-rows')).toBe(false);
  await fill(tab, '[name=search-sites]', 'dezgo');
  await until('the site', () => isChecked(tab, '[name=site-dezgo]'));
  await click(tab, '[name=site-dezgo]');
  await until('it to be off', async () => !(await isChecked(tab, '[name=site-dezgo]')));
  const off = await storedOnce<{ person: Settings }>(practice, 'settings', 'true');
  expect(off.person.removeSites).toEqual(['dezgo']);
  await click(tab, '[name=site-dezgo]');
  await until('it to be on', () => isChecked(tab, '[name=site-dezgo]'));
  await tab.close();
});

it('with a family lock, what protects less waits for the PIN in its place', async () => {
  await store(practice, lockedWith({ language: 'en', level: 'hold' }));
  const tab = await open();
  await click(tab, choice('camera', 'ask'));
  await click(tab, choice('level', 'remind'));
  await until('the question', () => has(tab, '[data-setting=level] .pin-form'));
  expect(await isChecked(tab, choice('level', 'hold'))).toBe(true);
  expect(await enterPin(tab, '111222', '[data-setting=level]')).not.toBe('gone');
  await enterPin(tab, PIN, '[data-setting=level]');
  await until('the level', () => isChecked(tab, choice('level', 'remind')));
  await tab.close();
  // Only this page was unlocked.
  const next = await open();
  await click(next, choice('camera', 'pass'));
  await until('the question', () => has(next, '[data-setting=camera] .pin-form'));
  await next.close();
});

describe('settings as a file', () => {
  const said = (tab: PracticePage, kind: string): Promise<boolean> =>
    until(kind, () => has(tab, `[data-file=${kind}]`));
  const input = '#file input[type=file]';
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('brings everything back', async () => {
    await person({ level: 'hold', removeSites: ['dezgo'], contactText: 'Come and talk.' });
    const tab = await open();
    // The browser’s own download goes where each person has set it.
    await tab.evaluate(`(() => {
      HTMLAnchorElement.prototype.click = function () { window.saved.name = this.download; };
      window.saved = {};
      URL.createObjectURL = (blob) => {
        blob.text().then((text) => { window.saved.text = text; });
        return 'blob:none';
      };
    })()`);
    await click(tab, '#file .quiet');
    const saved = await until('the file', () =>
      tab.evaluate<{ name: string; text: string } | false>('window.saved.text && window.saved'),
    );
    expect(saved.name).toBe('ask-first-settings.json');
    const path = write(saved.name, saved.text);
    await click(tab, choice('level', 'remind'));
    await until('the level', () => isChecked(tab, choice('level', 'remind')));
    await fill(tab, '[data-setting=contactText] textarea', 'Another.');
    await click(tab, '[data-setting=contactText] [type=submit]');
    await until('the words', async () =>
      (await textOf(tab, '#words .school')).includes('Another.'),
    );

    await tab.choose(input, [path]);
    await until('what would change', () => has(tab, '.import'));
    expect(await isChecked(tab, choice('level', 'remind'))).toBe(true);
    expect(await textOf(tab, '.import')).toContain(en.file.changes_other.replace('{{count}}', '2'));
    expect(await tab.evaluate("document.activeElement.closest('.import') !== null")).toBe(true);
    await click(tab, '.import .main');
    await said(tab, 'done');
    expect(await isChecked(tab, choice('level', 'hold'))).toBe(true);
    expect(await textOf(tab, '#words .school')).toContain('Come and talk.');
    await tab.close();
  });

  it('says what is wrong with another one, and changes nothing', async () => {
    await person({ level: 'hold' });
    const tab = await open();
    await tab.choose(input, [write('half.json', '{"format": "ask-first-settings", "sett')]);
    await said(tab, 'not-json');
    await tab.choose(input, [write('other.json', '{"level": "remind"}')]);
    await said(tab, 'not-ours');
    await tab.choose(input, [write('large.json', ' '.repeat(1_000_001))]);
    await said(tab, 'too-large');
    const newer = { format: 'ask-first-settings', version: 9, settings: { colour: 'red' } };
    await tab.choose(input, [write('newer.json', JSON.stringify(newer))]);
    await until('what was not understood', () => has(tab, '.import .rejected'));
    expect(await textOf(tab, '.import')).toContain(en.file.newer);
    expect(await textOf(tab, '.import .rejected')).toContain('colour: red');
    await click(tab, '.import .quiet');
    await said(tab, 'cancelled');
    expect(await isChecked(tab, choice('level', 'hold'))).toBe(true);
    await tab.close();
  });
});

it('every part is accessible and fits, light and dark, wide and narrow', async () => {
  for (const language of ['en', 'ja'] as const) {
    await person({ language, addSites: ['art.example'], contactText: 'Come and talk.' });
    const tab = await open();
    await until('the law of help', () =>
      tab.evaluate<boolean>("document.querySelectorAll('#help .help-lines li').length > 0"),
    );
    await tab.evaluate("document.querySelector('#help details').open = true");
    await fill(tab, '[name=search-sites]', 'a');
    await until('the sites', () => has(tab, '.site-rows'));
    await expectFits(tab);
    await tab.close();
  }
});
