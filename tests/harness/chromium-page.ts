import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { frameOf, interstitialOf } from './chromium-interstitial';
import { answerPicker } from './chromium-picker';
import { accessibleNodes, chromiumTree } from './chromium-tree';
import { writePng, writeTexts } from './clipboard';
import type { PracticePage, SeenEvent } from './driver';
import { until } from './until';

/** Granting some denies all others. */
const permissions = ['clipboard-read', 'clipboard-write', 'camera', 'microphone'];

export function practicePage(page: Page): PracticePage {
  return {
    front: () => page.bringToFront(),
    choose: (selector, paths) => page.setInputFiles(selector, [...paths]),
    pick: (selector, paths) => answerPicker(page, () => page.click(selector), paths),
    pickAfter: (open, paths) => answerPicker(page, open, paths),
    cancelPicker: (selector) => answerPicker(page, () => page.click(selector), []),
    drop: (selector, paths) =>
      drag(page, selector, { items: [], files: [...paths], dragOperationsMask: 1 }),
    frame: async (address) => {
      const found = await until(`the frame ${address}`, () =>
        Promise.resolve(
          page
            .frames()
            .find((frame) => frame !== page.mainFrame() && frame.url().includes(address)),
        ),
      );
      return {
        choose: (selector, paths) => found.setInputFiles(selector, [...paths]),
        evaluate: <T>(expression: string) => found.evaluate<T>(expression),
      };
    },
    dragText: (selector, texts) =>
      drag(page, selector, {
        items: Object.entries(texts).map(([mimeType, data]) => ({ mimeType, data })),
        dragOperationsMask: 1,
      }),
    pasteText: async (texts) => {
      await page.context().grantPermissions(permissions);
      await page.evaluate(writeTexts, texts);
      await page.keyboard.press('Control+V');
    },
    click: (selector) => page.click(selector),
    copy: (pngPath) => copy(page, pngPath),
    paste: async (pngPath) => {
      await copy(page, pngPath);
      await page.keyboard.press('Control+V');
    },
    events: () => page.evaluate<SeenEvent[]>('window.practice'),
    evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    reload: async () => {
      await page.reload();
    },
    screenshot: async (path, whole = false) => {
      // A frame in another process is drawn later than its page.
      await (frameOf(page) ?? page).evaluate(PAINTED);
      await page.screenshot({ path, fullPage: whole, animations: 'disabled' });
    },
    look: async ({ colorScheme, viewport }) => {
      if (colorScheme !== undefined) await page.emulateMedia({ colorScheme });
      if (viewport !== undefined) await page.setViewportSize(viewport);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    holdKey: async (key) => {
      for (let times = 0; times < 10; times++) {
        await page.keyboard.down(key);
        await page.waitForTimeout(50);
      }
      await page.keyboard.up(key);
    },
    notices: async () => {
      const { nodes } = await accessibleNodes(page);
      return nodes
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value))
        .join(' ');
    },
    accessibleTree: () => chromiumTree(page),
    pressKey: (key) => page.keyboard.press(key),
    notice: async () => {
      const { nodes } = await accessibleNodes(page);
      return nodes.find(({ role }) => role?.value === 'dialog')?.name?.value as string | undefined;
    },
    interstitial: interstitialOf(page),
    close: () => page.close(),
    gone: () => page.waitForEvent('close', { timeout: 0 }).then(() => undefined),
  };
}

async function copy(page: Page, pngPath: string): Promise<void> {
  await page.context().grantPermissions(permissions);
  await page.evaluate(writePng, readFileSync(pngPath).toString('base64'));
}

/** A real drag as the browser sees one: trusted events, with entries. */
async function drag(page: Page, selector: string, data: DragData): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`Nothing to drop on at ${selector}`);
  const session = await page.context().newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
    // A drop zone may put something else under the pointer when a drag comes in.
    if (type !== 'drop') await page.evaluate(DRAWN);
  }
  await session.detach();
}

interface DragData {
  readonly items: { mimeType: string; data: string }[];
  readonly files?: string[];
  readonly dragOperationsMask: number;
}

/** Resolves when two frames have been drawn. */
const DRAWN =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

/** Resolves when the pictures are decoded, and drawn. */
const PAINTED = `Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  .then(() => ${DRAWN})`;
