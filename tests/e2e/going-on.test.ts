import { describe, expect, it } from 'vitest';
import { isoDay } from '../../core/day';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { click, visibleHeading } from './support/accessible';
import { browserName } from './support/launch';
import { siteHas, useBrowser } from './support/practice';
import { answersIn, oneFace, openEmpty, openQuestion } from './support/question-tab';
import { store } from './support/stored';

const today = isoDay(new Date());
/** Shown in full today, and gone on from twice. */
const often = { factSet: 1, day: today, wentOnToday: 2, lastFullDay: today, interval: 2 };

const started = useBrowser({ viewport: { width: 1100, height: 850 } });
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const open = async (rhythm: object | null = null): Promise<PracticePage> => {
  await store(started, { settings: { language: 'en' }, rhythm });
  return openQuestion(started, await picture('portrait.jpg'), oneFace);
};
const went = async (tab: PracticePage): Promise<boolean> =>
  (await answersIn(tab)).some(({ kind }) => kind === 'attested');
/** A click of the mouse, as a person makes it. */
const point = async (tab: PracticePage, selector: string): Promise<void> => {
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(`(() => {
    const element = document.querySelector('${selector}');
    element.scrollIntoView();
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  await tab.clickAt(x, y);
};
/** The half second begins when the screen is drawn, which on a busy machine is late. */
const drawn = (tab: PracticePage): Promise<unknown> =>
  tab.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))',
  );

describe('going on', () => {
  it('does not count in the first half second, and does after it', async () => {
    let tried = 0;
    for (let run = 0; run < 8 && tried === 0; run++) {
      const tab = await open();
      await tab.evaluate(
        "addEventListener('click', ({ isTrusted, timeStamp }) => { if (isTrusted) window.clickedAt = timeStamp; }, true)",
      );
      await click(tab, '[value=only-me]');
      // It is offered a moment later, where the way on was.
      await until('the way to hide faces', () =>
        tab.evaluate("document.querySelector('#hide') !== null"),
      );
      await point(tab, '#next-step');
      const early = await tab.evaluate<number>(
        "window.clickedAt - (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)",
      );
      if (early < 480) {
        tried++;
        await wait(200);
        expect(await went(tab)).toBe(false);
        await drawn(tab);
        await wait(600);
        await point(tab, '#next-step');
        await until('the answer', () => went(tab));
      }
      await tab.close();
    }
    expect(tried).toBe(1);
  });

  it('takes a person’s own click', async () => {
    const tab = await open();
    await click(tab, '[value=only-me]');
    await wait(700);
    await click(tab, '#next-step');
    await wait(300);
    expect(await went(tab)).toBe(false);
    await point(tab, '#next-step');
    await until('the answer', () => went(tab));
    await tab.close();
  });

  it('takes an answer first', async () => {
    const tab = await open();
    await wait(700);
    await point(tab, '#next-step');
    await wait(300);
    expect(await went(tab)).toBe(false);
    expect(await tab.evaluate("document.querySelector('.advice').textContent")).not.toBe('');
    await tab.close();
  });

  it.runIf(browserName === 'chromium')('is not reached by holding Enter', async () => {
    const tab = await open();
    await click(tab, '[value=only-me]');
    await tab.evaluate("document.querySelector('[value=only-me]').focus()");
    await wait(700);
    const key = tab.holdKey?.('Enter');
    // The key is down already when the focus comes to the button.
    await wait(100);
    await tab.evaluate("document.querySelector('#next-step').focus()");
    await key;
    expect(await went(tab)).toBe(false);
    await tab.interstitial.press('Enter');
    await until('the answer', () => went(tab));
    await tab.close();
  });

  it.runIf(browserName === 'chromium')('one held key does not pass two screens', async () => {
    const tab = await open(often);
    await click(tab, '[value=only-me]');
    await tab.evaluate("document.querySelector('#next-step').focus()");
    await wait(700);
    const key = tab.holdKey?.('Enter');
    await until('the check', async () => (await visibleHeading(tab)) === 'One more check');
    await tab.evaluate("document.querySelector('.tick input').click()");
    await tab.evaluate("document.querySelector('.second > .go-on').focus()");
    await key;
    expect(await went(tab)).toBe(false);
    await tab.close();
  });
});

describe('going on often', () => {
  it('takes one act more: the words themselves are ticked', async () => {
    const tab = await open(often);
    await click(tab, '[value=everyone-said-yes]');
    await wait(700);
    await point(tab, '#next-step');
    await until('the check', async () => (await visibleHeading(tab)) === 'One more check');
    expect(await tab.evaluate("document.querySelector('.tick').textContent")).toBe(
      'They said yes to this use.',
    );
    await wait(700);
    await point(tab, '.second > .go-on');
    await wait(300);
    expect(await went(tab)).toBe(false);
    await point(tab, '.tick');
    await point(tab, '.second > .go-on');
    await until('the answer', () => went(tab));
    await tab.close();
  });

  it('counts what really went on', async () => {
    await store(started, { settings: { language: 'en' }, rhythm: null });
    const { site } = started;
    const page = await started.open();
    const paths = [await picture('portrait.jpg'), await picture('friends.jpg')];
    for (const path of [...paths, await picture('portrait.png')]) {
      await page.choose('#one', [path]);
      await page.interstitial.attest('everyone-said-yes');
    }
    await siteHas(site, [...paths, await picture('portrait.png')]);
    await page.close();
    const tab = await openEmpty(started);
    expect(
      await tab.evaluate(
        "(globalThis.browser ?? chrome).storage.local.get('rhythm').then(({ rhythm }) => [rhythm.wentOnToday, rhythm.factSet])",
      ),
    ).toEqual([3, 3]);
    await tab.close();
  });
});
