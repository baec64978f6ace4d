import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { click, visibleHeading } from './support/accessible';
import { useBrowser } from './support/practice';
import { answersIn, oneFace, openQuestion } from './support/question-tab';
import { store } from './support/stored';

const started = useBrowser({ viewport: { width: 1100, height: 850 } });

const open = async (): Promise<PracticePage> => {
  await store(started, { settings: { language: 'en' }, rhythm: null });
  return openQuestion(started, await picture('portrait.jpg'), oneFace);
};

describe('the keyboard', () => {
  const focused = (tab: PracticePage): Promise<string> =>
    tab.evaluate(
      "(({ id, className, value, tagName }) => id || (tagName === 'INPUT' ? value : className) || tagName)(document.activeElement)",
    );

  it('reaches all there is, the safe way first', async () => {
    const tab = await open();
    await until('every way', () => tab.evaluate<boolean>("!!document.querySelector('#hide')"));
    const path = [await focused(tab)];
    for (let press = 0; press < 7; press++) {
      await tab.interstitial.press('Tab');
      await new Promise((resolve) => setTimeout(resolve, 50));
      path.push(await focused(tab));
    }
    expect(path).toEqual([
      ...['refuse', 'choose-another', 'hide', 'next-step'],
      ...['law', 'happened-to-me', 'made-one', 'saw-one'],
    ]);
    await tab.close();
  });

  it.each([
    ['#law', 'What the law says'],
    ['#happened-to-me', 'Someone did this to me'],
    ['#made-one', 'I already made one'],
    ['#saw-one', 'I saw one'],
  ])(
    '%s opens a screen whose heading has the focus, and Escape leads back',
    async (selector, heading) => {
      const tab = await open();
      await tab.evaluate(`document.querySelector('${selector}').focus()`);
      await tab.interstitial.press('Enter');
      await until('the screen', async () => (await visibleHeading(tab)) === heading);
      expect(await tab.evaluate('document.activeElement.textContent')).toBe(heading);
      expect(await tab.evaluate("document.querySelector('.no').textContent")).toBe('Don’t upload');
      await tab.interstitial.press('Escape');
      await until(
        'the question',
        async () => (await visibleHeading(tab)) === 'Did this person say yes?',
      );
      await until('the focus', async () => `#${await focused(tab)}` === selector);
      expect(await answersIn(tab)).not.toContainEqual({ kind: 'refused' });
      await tab.interstitial.press('Escape');
      await until('the refusal', async () =>
        (await answersIn(tab)).some(({ kind }) => kind === 'refused'),
      );
      await tab.close();
    },
  );

  it('"Don’t upload" and "Back" are on every opened screen', async () => {
    for (const selectors of [['[value=someone-did-not]', '#next-step'], ['#law'], ['#saw-one']]) {
      const tab = await open();
      for (const selector of selectors) await click(tab, selector);
      await until('the screen', () =>
        tab.evaluate<boolean>("document.querySelector('.second') !== null"),
      );
      await click(tab, '.back');
      await until('the question', () =>
        tab.evaluate<boolean>("document.querySelector('.second') === null"),
      );
      await click(tab, selectors.at(-1) ?? '');
      await click(tab, '.no');
      await until('the refusal', async () =>
        (await answersIn(tab)).some(({ kind }) => kind === 'refused'),
      );
      await tab.close();
    }
  });
});
