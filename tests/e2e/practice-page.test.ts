import { describe, expect, it } from 'vitest';
import { languages } from '../../core/language';
import { levels } from '../../core/level';
import en from '../../locales/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click, colours, problems } from './support/accessible';
import { lockedWith } from './support/family-lock';
import { useBrowser, type Started } from './support/practice';
import { openOwn as open, has } from './support/own-page';
import { store } from './support/stored';

const openPractice = (practice: Started) => open(practice, 'rehearsal.html', '.start');

async function ask(tab: PracticePage, picture: string, level: string): Promise<void> {
  await click(tab, `[name=picture][value=${picture}]`);
  await click(tab, `[name=level][value=${level}]`);
  await click(tab, '.start');
  await until('the question', () => has(tab, '.over .refuse'));
}
const end = (tab: PracticePage): Promise<string> =>
  until('the end', () =>
    tab.evaluate<string | false>("document.querySelector('#end-words')?.textContent || false"),
  );
/** Going on counts from half a second after a screen was drawn, and by a person's own act. */
const goOn = async (tab: PracticePage, selector: string): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 800));
  await tab.click(selector);
};
/** But for the copy of the policy, which the background writes when the browser tells it. */
const stored = (tab: PracticePage): Promise<string> =>
  tab.evaluate<string>(`Promise.all(['local', 'session', 'sync'].map((area) =>
    (globalThis.browser ?? chrome).storage[area].get())).then((all) => JSON.stringify(all,
      (key, value) => key === 'policy' || key === 'policy-seen' ? undefined : value))`);
const { ends } = en.practice;

describe('the practice page', () => {
  const practice = useBrowser({ viewport: { width: 1100, height: 760 } });

  it('says what each answer would have led to, and keeps nothing', async () => {
    await store(practice, lockedWith({ language: 'en', jurisdiction: 'GB' }));
    const tab = await openPractice(practice);
    const before = await stored(tab);

    await ask(tab, 'class', 'warn');
    expect(await tab.evaluate("document.querySelectorAll('.over .face').length")).toBe(6);
    expect(await tab.evaluate("document.querySelector('.practice').inert")).toBe(true);
    await click(tab, '.over .refuse');
    expect(await end(tab)).toContain(ends.nothing);
    expect(await tab.evaluate('document.activeElement.id')).toBe('end');

    await ask(tab, 'one', 'warn');
    await click(tab, '.over [value=only-me]');
    await goOn(tab, '#next-step');
    expect(await end(tab)).toContain(ends.sent_one);

    await ask(tab, 'one', 'remind');
    await goOn(tab, '.over .one-tap button');
    expect(await end(tab)).toContain(ends.sent_one);

    await ask(tab, 'several', 'warn');
    await click(tab, '.over .leave-out');
    expect(await end(tab)).toContain(ends['left-out_one']);

    await ask(tab, 'maybe', 'warn');
    await click(tab, '.over .choose-another');
    expect(await end(tab)).toContain(ends['choose-another']);

    await ask(tab, 'several', 'hold');
    await until('the way', () => has(tab, '.over .hide'));
    await click(tab, '.over .hide');
    await until('the covered pictures', () => has(tab, '.over .upload-hidden'));
    await click(tab, '.over .upload-hidden');
    expect(await end(tab)).toContain(ends['faces-hidden_other'].replace('{{count}}', '3'));

    await ask(tab, 'class', 'hold');
    await click(tab, '.over [value=only-me]');
    await click(tab, '#next-step');
    await until('the adult', () => has(tab, '.over .second .no'));
    // Nobody is called from here, PIN or not.
    expect(await has(tab, '.over .adult-way')).toBe(false);
    await click(tab, '.over .second .no');
    expect(await end(tab)).toContain(ends.nothing);

    // Chosen in the question: for this page only.
    await ask(tab, 'broken', 'warn');
    await tab.evaluate(`(() => {
      const select = document.querySelector('.over [name=jurisdiction]');
      select.value = 'KR';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await click(tab, '.over .refuse');
    await end(tab);
    expect(
      await tab.evaluate("document.querySelector('.practice [name=jurisdiction]').value"),
    ).toBe('KR');
    expect(await tab.evaluate("document.querySelector('.to-lesson a').search")).toBe(
      '?language=en&jurisdiction=KR',
    );
    expect(await stored(tab)).toBe(before);
    await tab.close();
  });

  it('asks with the facts that were chosen', async () => {
    const tab = await openPractice(practice);
    const looks: unknown[] = [];
    for (const factSet of ['0', '3']) {
      await tab.evaluate(`(() => {
        const select = document.querySelector('[name=fact-set]');
        select.value = '${factSet}';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await ask(tab, 'class', 'warn');
      await until('the facts', () => has(tab, '.over .facts'));
      looks.push(await tab.evaluate("document.querySelector('.facts').dataset.look"));
      await click(tab, '.over .refuse');
      await end(tab);
    }
    expect(looks).toEqual(['0', '3']);
    await tab.close();
  });

  it('works with the keyboard alone', async () => {
    const tab = await openPractice(practice);
    await tab.evaluate("document.querySelector('.start').focus()");
    await tab.interstitial.press('Enter');
    await until('the question', () => has(tab, '.over .refuse'));
    expect(await tab.evaluate('document.activeElement.className')).toBe('refuse');
    await tab.interstitial.press('Escape');
    expect(await end(tab)).not.toBe('');
    expect(await tab.evaluate('document.activeElement.id')).toBe('end');
    await tab.interstitial.press('Tab');
    await until('the first field', () =>
      tab.evaluate<boolean>("document.activeElement.name === 'picture'"),
    );
    await tab.close();
  });

  it('is linked from the popup', async () => {
    const tab = await open(practice, 'popup.html', '.links a');
    expect(await tab.evaluate("new URL(document.querySelector('.links a').href).pathname")).toBe(
      '/rehearsal.html',
    );
    await tab.close();
  });
});

describe('320 pixels wide, in every language', () => {
  const practice = useBrowser({ viewport: { width: 320, height: 900 } });

  it('all can use the practice page', async () => {
    await store(practice, { settings: { language: 'en' } });
    const tab = await openPractice(practice);
    expect(await problems(tab, languages)).toEqual([]);
    for (const level of levels) {
      await ask(tab, 'several', level);
      expect(await problems(tab, languages)).toEqual([]);
      await click(tab, '.over .refuse');
      await end(tab);
    }
    expect(await problems(tab, languages)).toEqual([]);
    await tab.look({ colorScheme: 'dark' });
    expect(await problems(tab, ['ja'], colours)).toEqual([]);
    await tab.close();
  });

  it('all can use the lesson sheet', async () => {
    const tab = await open(practice, 'lesson.html?language=en&jurisdiction=JP', '.help-lines');
    await tab.look({ colorScheme: 'light' });
    expect(await problems(tab, languages)).toEqual([]);
    await tab.look({ colorScheme: 'dark' });
    expect(await problems(tab, ['ja'], colours)).toEqual([]);
    await tab.close();
  });
});
