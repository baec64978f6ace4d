import { describe, expect, it } from 'vitest';
import lock from '../../locales/lock/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { click, problemsHere } from './support/accessible';
import { enterPin, lockedWith, PIN, typePins } from './support/family-lock';
import { useBrowser } from './support/practice';
import { has, openOwn, textOf } from './support/own-page';
import { store } from './support/stored';

const practice = useBrowser({ viewport: { width: 320, height: 900 } });
const PART = '#lock';
const LEVEL = '[data-setting=level]';

async function openOptions(values: Readonly<Record<string, unknown>>): Promise<PracticePage> {
  await store(practice, values);
  return openOwn(practice, 'options.html', LEVEL);
}
const says = async (tab: PracticePage, selector: string, words: string): Promise<void> => {
  await until(`"${words}"`, async () => (await textOf(tab, selector)).includes(words));
};
const choose = (tab: PracticePage, level: string) => click(tab, `${LEVEL} [value=${level}]`);
const isChosen = async (tab: PracticePage, level: string): Promise<void> => {
  await until(`the level ${level}`, () =>
    tab.evaluate<boolean>(`document.querySelector('${LEVEL} [value=${level}]').checked`),
  );
};
/** The buttons of the part, by what they say. */
const press = (tab: PracticePage, words: string) =>
  tab.evaluate(`[...document.querySelectorAll('${PART} button')]
    .find((button) => button.textContent === ${JSON.stringify(words)}).click()`);
const accessible = async (tab: PracticePage): Promise<void> => {
  expect(await problemsHere(tab)).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
};

const english = { settings: { language: 'en', level: 'warn' } };

describe('the family lock in the options', () => {
  it('is set, asked for to loosen, and removed', async () => {
    const tab = await openOptions(english);
    await says(tab, PART, lock.choose.create);
    await accessible(tab);
    for (const [pins, problem] of [
      [['73916', '73916'], lock.choose['too-short']],
      [['123456', '123456'], lock.choose['too-common']],
      [[PIN, '739165'], lock.choose.different],
    ] as const) {
      await typePins(tab, pins);
      await press(tab, lock.choose.create);
      await says(tab, `${PART} [role=status]`, problem);
    }
    await accessible(tab);
    await typePins(tab, [PIN, PIN]);
    await press(tab, lock.choose.create);
    await says(tab, PART, lock.isSet);
    await accessible(tab);

    // Stricter needs nobody; what was set by the family does.
    await choose(tab, 'hold');
    await isChosen(tab, 'hold');
    await choose(tab, 'remind');
    await until('the PIN', () => has(tab, `${LEVEL} .pin-form`));
    await accessible(tab);
    await isChosen(tab, 'hold');
    expect(await enterPin(tab, '000001', LEVEL)).toBe(
      lock.enter.wrong_other.replace('{{count}}', '4'),
    );
    await isChosen(tab, 'hold');
    await enterPin(tab, PIN, LEVEL);
    await isChosen(tab, 'remind');

    // What was entered counts on this page, and on no other.
    await says(tab, PART, lock.unlocked);
    await choose(tab, 'warn');
    await isChosen(tab, 'warn');
    await choose(tab, 'remind');
    await isChosen(tab, 'remind');
    await tab.evaluate('void setTimeout(() => { location.reload() }, 0)');
    await until('the page anew', () => has(tab, `${PART} .pin-form`).catch(() => false));
    expect(await enterPin(tab, PIN, PART)).toBe('gone');
    await press(tab, lock.remove);
    await says(tab, PART, lock.choose.create);
    await isChosen(tab, 'remind');
    await tab.close();
  });

  it('that is damaged opens nothing, and says what can be done', async () => {
    const tab = await openOptions({
      ...lockedWith({ language: 'en', level: 'hold' }),
      'family-lock': { version: 99 },
    });
    await says(tab, PART, lock.damaged);
    expect(await has(tab, `${PART} .pin-form`)).toBe(false);
    await accessible(tab);
    await choose(tab, 'remind');
    await until('the PIN', () => has(tab, `${LEVEL} .pin-form`));
    expect(await enterPin(tab, PIN, LEVEL)).toBe(lock.enter.damaged);
    await isChosen(tab, 'hold');
    await tab.close();
  });

  it('is not there where a policy decides', async () => {
    const tab = await openOptions({
      ...lockedWith({ language: 'en', level: 'warn' }),
      policy: {
        ...{ kind: 'gone', values: {}, kept: { hideFaces: 'off' } },
        ...{ isProven: true, rejected: [] },
      },
    });
    expect(await has(tab, PART)).toBe(false);
    expect(await has(tab, `a[href="${PART}"]`)).toBe(false);
    await choose(tab, 'remind');
    await isChosen(tab, 'warn');
    expect(await has(tab, '.pin-form')).toBe(false);
    await tab.close();
  });
});
