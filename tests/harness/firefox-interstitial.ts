import type { Page } from 'puppeteer-core';
import type { Interstitial } from './driver';
import type { Chrome } from './firefox-privileged';
import { firefoxQuestion } from './firefox-question';
import { until } from './until';

/** The overlay's host lies over the whole page; what is in it, WebDriver cannot see. */
export const HOST_ON_TOP =
  "(() => { const e = document.elementFromPoint(innerWidth / 2, innerHeight / 2); return !!e && e.matches('html > div'); })()";

/** Keys go to what has the focus, which a frame in another process is given a moment after it is drawn. */
const READY = `document.hasFocus() && document.activeElement !== document.body
  && [...document.querySelectorAll('h1')].some((one) => one.checkVisibility())`;

/** Going on counts from half a second after a screen was drawn. */
const read = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

export function interstitialOf(page: Page, chrome: Chrome): Interstitial {
  const question = firefoxQuestion(chrome);
  const isOpen = (): Promise<boolean> => page.evaluate(HOST_ON_TOP) as Promise<boolean>;
  const opened = async (): Promise<void> => {
    await until('the interstitial', isOpen);
    await page.bringToFront();
    await until('the question', () => question.evaluate<boolean>(READY));
  };
  const closed = async (): Promise<void> => {
    await until('the interstitial to close', async () => !(await isOpen()));
  };
  /** Does something in the open question, and waits for this one to close: the next may be open a moment later. */
  const closing = async (act: () => Promise<void>): Promise<void> => {
    await opened();
    const frame = await question.frame();
    await act();
    await until('the question to close', async () => (await question.frame()) !== frame);
  };
  /** Once it stays where it is: what is being drawn moves. @param found an expression: elements */
  const clickOn = async (found: string): Promise<void> => {
    let last: string | undefined;
    const [x, y] = await until(found, async () => {
      const place = await question.evaluate<Place>(placeOf(found));
      const isStill = place?.join() === last;
      last = place?.join();
      return isStill && place;
    });
    const [left, top] = (await page.evaluate('[mozInnerScreenX, mozInnerScreenY]')) as Place;
    await page.mouse.click(x - left, y - top);
  };
  const click = (selector: string): Promise<void> => clickOn(all(selector));
  return {
    isOpen,
    opened,
    closed,
    text: async () => {
      await opened();
      return (await question.evaluate<string>("document.querySelector('main').innerText")) ?? '';
    },
    press: async (key) => {
      await page.keyboard.press(key);
      // A frame in another process takes a moment to hand the focus on.
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
    click: async (name) => {
      await opened();
      await clickOn(
        `${all('button, label:has([type=radio])')}.filter((one) => /^(?:${name})$/.test(one.innerText))`,
      );
    },
    buttons: async () => {
      await opened();
      const shown = `${all('button')}.filter((one) => one.checkVisibility())`;
      return (await question.evaluate<string[]>(`${shown}.map((one) => one.innerText)`)) ?? [];
    },
    hideFaces: () =>
      closing(async () => {
        await click('.hide');
        await click('.upload-hidden');
      }),
    refuse: () => closing(() => page.keyboard.press('Enter')),
    leaveOut: () => closing(() => click('.leave-out')),
    attest: async (attestation) => {
      const answer = async (): Promise<void> => {
        await click(`input[value="${attestation}"]`);
        await read();
        await click('#next-step');
      };
      if (attestation === 'someone-did-not') {
        await opened();
        await answer();
        return;
      }
      await closing(async () => {
        const frame = await question.frame();
        await answer();
        // Whoever goes on often has one act more.
        const isAsked = (): Promise<boolean | undefined> =>
          question.evaluate<boolean>("document.querySelector('.tick') !== null");
        await until('an end', async () => (await question.frame()) !== frame || isAsked());
        if ((await question.frame()) !== frame) return;
        await click('.tick');
        await read();
        await click('.second > .go-on');
      });
    },
  };
}

type Place = readonly [x: number, y: number];

const all = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})]`;

/** The middle of the first that is on screen, in pixels of the screen. */
const placeOf = (found: string): string => `(() => {
  const one = ${found}.find((one) => one.checkVisibility());
  if (one === undefined) return undefined;
  one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = one.getBoundingClientRect();
  return [mozInnerScreenX + x + width / 2, mozInnerScreenY + y + height / 2];
})()`;
