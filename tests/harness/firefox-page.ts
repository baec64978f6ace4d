import { readFileSync } from 'node:fs';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { writePng, writeTexts } from './clipboard';
import type { PracticePage, SeenEvent } from './driver';
import { dragFiles } from './firefox-drag';
import { HOST_ON_TOP, interstitialOf } from './firefox-interstitial';
import { answerPicker } from './firefox-picker';
import type { Chrome } from './firefox-privileged';
import { firefoxTree } from './firefox-tree';
import { needsWindow } from './needs-window';
import { until } from './until';

/** A preference, and what its values stand for. */
export const COLOR_SCHEME = 'layout.css.prefers-color-scheme.content-override';
export const schemes = { dark: 0, light: 1 };

const FOCUS_AGAIN = `(() => {
  const focused = document.activeElement;
  focused?.blur();
  focused?.focus();
})()`;

export function practicePage(page: Page, chrome: Chrome, headless: boolean): PracticePage {
  return {
    front: () => page.bringToFront(),
    // Its `input` is not composed, so nothing outside of a shadow tree sees it: `pick` there.
    choose: async (selector, paths) => {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(...paths);
    },
    pick: (selector, paths) => pick(page, chrome, selector, paths),
    pickAfter: (open, paths) => answerPicker(chrome, paths, open),
    cancelPicker: (selector) => pick(page, chrome, selector, []),
    drop: async (selector, paths) => {
      needsWindow(headless, 'drags');
      await drop(page, chrome, selector, paths);
    },
    click: (selector) => page.click(selector),
    copy: (pngPath) => copy(page, headless, pngPath),
    frame: async (address) => {
      const found = await until(`the frame ${address}`, () =>
        Promise.resolve(
          page
            .frames()
            .find((frame) => frame !== page.mainFrame() && frame.url().includes(address)),
        ),
      );
      return {
        choose: async (selector, paths) => {
          const input = (await found.$(selector)) as ElementHandle<HTMLInputElement> | null;
          await input?.uploadFile(...paths);
        },
        evaluate: <T>(expression: string) => found.evaluate(expression) as Promise<T>,
      };
    },
    pasteText: async (texts) => {
      await page.evaluate(writeTexts, texts);
      await paste(page);
    },
    paste: async (pngPath) => {
      await copy(page, headless, pngPath);
      await paste(page);
    },
    events: () => page.evaluate('window.practice') as Promise<SeenEvent[]>,
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    reload: async () => {
      await page.reload();
    },
    screenshot: async (path, whole = false) => {
      await page.screenshot({ path, fullPage: whole });
    },
    look: async ({ colorScheme, viewport }) => {
      if (colorScheme !== undefined) {
        await chrome(`Services.prefs.setIntPref('${COLOR_SCHEME}', ${schemes[colorScheme]})`);
      }
      if (viewport !== undefined) await page.setViewport(viewport);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    notices: () => Promise.resolve(undefined),
    accessibleTree: async () => {
      const tree = await firefoxTree(chrome);
      // Where Firefox missed who took the focus, it is told once more; whoever asks again hears it.
      if (!JSON.stringify(tree).includes('"focused"')) await page.evaluate(FOCUS_AGAIN);
      return tree;
    },
    pressKey: async (key) => {
      const plain = key.replace('Shift+', '').replace('Space', ' ') as KeyInput;
      const isShifted = plain !== key;
      if (isShifted) await page.keyboard.down('Shift');
      await page.keyboard.press(plain);
      if (isShifted) await page.keyboard.up('Shift');
    },
    // The notice is in a closed shadow root: only that something of ours lies over the page is seen.
    notice: async () =>
      (await page.evaluate(HOST_ON_TOP)) === true ? 'The picture was not uploaded' : undefined,
    interstitial: interstitialOf(page, chrome),
    close: () => page.close(),
    gone: () =>
      new Promise((resolve) => {
        page.once('close', () => {
          resolve();
        });
      }),
  };
}

async function copy(page: Page, headless: boolean, pngPath: string): Promise<void> {
  needsWindow(headless, 'clipboard for pictures');
  await page.evaluate(writePng, readFileSync(pngPath).toString('base64'));
}

async function paste(page: Page): Promise<void> {
  // Keys go to the tab in front.
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

async function drop(
  page: Page,
  chrome: Chrome,
  selector: string,
  paths: readonly string[],
): Promise<void> {
  await page.bringToFront();
  const target = await page.$(selector);
  await target?.scrollIntoView();
  const box = await target?.boundingBox();
  if (!box) throw new Error(`Nothing to drop on at ${selector}`);
  await dragFiles(chrome, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, paths);
}

async function pick(
  page: Page,
  chrome: Chrome,
  selector: string,
  paths: readonly string[],
): Promise<void> {
  await page.bringToFront();
  await answerPicker(chrome, paths, () => page.click(selector));
}
