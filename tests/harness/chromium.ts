import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { writePng, writeTexts } from './clipboard';
import { accessibleNodes, chromiumTree } from './chromium-tree';
import type { Driver, DriverOptions, Interstitial, PracticePage, SeenEvent } from './driver';
import { chromiumIds } from '../../core/build-ids';
import { answerPicker } from './chromium-picker';
import { openDisplay } from './display';
import { onExtensionsPage } from './extensions-page';
import { until } from './until';

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Granting some denies all others. */
const permissions = ['clipboard-read', 'clipboard-write', 'camera', 'microphone'];

const fakeStreams = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
];

export interface ChromiumDriver extends Driver {
  readonly context: BrowserContext;
}

/** What every Chromium of ours starts with; see README.md for what the listed hosts are for. */
export const chromiumArgs = (hosts: readonly string[]): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...quiet,
  '--ignore-certificate-errors',
  `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
];

export async function launchChromium(options: DriverOptions): Promise<ChromiumDriver> {
  const { extension, other, executable, hosts, headless, storage, timeZone } = options;
  const folders = [extension, ...(other === undefined ? [] : [other])].join();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ask-first-'));
  const display = headless ? undefined : await openDisplay();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    ...(display !== undefined && { env: { ...process.env, ...display.env } }),
    ignoreDefaultArgs: ['--disable-extensions'],
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? null,
    colorScheme: options.colorScheme ?? null,
    forcedColors: options.forcedColors === true ? 'active' : null,
    reducedMotion: options.reducedMotion === true ? 'reduce' : null,
    ...(timeZone !== undefined && { timezoneId: timeZone }),
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...chromiumArgs(hosts),
      ...(options.fakeStreams === true ? fakeStreams : []),
      ...(options.hideScrollbars === true ? ['--hide-scrollbars'] : []),
      ...(options.proxy === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      `--load-extension=${folders}`,
      `--disable-extensions-except=${folders}`,
    ],
  });
  if (options.firstScript !== undefined) await context.addInitScript(options.firstScript);
  const worker = await until('the service worker', () =>
    Promise.resolve(
      context
        .serviceWorkers()
        .find((one) => other === undefined || one.url().includes(chromiumIds.family[0])),
    ),
  );
  if (storage !== undefined) {
    await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(storage)})`);
  }
  const open = async (address: string): Promise<PracticePage> => {
    const page = await context.newPage();
    await page.goto(address);
    return practicePage(page);
  };
  const reloadExtension = async (): Promise<void> => {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(onExtensionsPage('await d.reload(id);'));
    await settings.close();
  };
  return {
    name: 'chromium',
    context,
    open,
    openExtensionPage: (path) => open(new URL(path, worker.url()).href),
    windows: (path) =>
      Promise.resolve(
        context
          .pages()
          .filter((page) => new URL(page.url()).pathname === path)
          .map(practicePage),
      ),
    killInspector: () => closeTargets(context, 'background_page'),
    killBackground: () => closeTargets(context, 'service_worker'),
    reloadExtension,
    updateExtension: reloadExtension,
    removeOther: async () => {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(`chrome.management.setEnabled('${chromiumIds.managed[0]}', false)`);
      await settings.close();
    },
    close: async () => {
      await context.close();
      display?.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Closes the extension's targets of a kind: `service_worker`, or `background_page` for the offscreen document. */
export async function closeTargets(context: BrowserContext, type: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  for (const target of targetInfos) {
    if (target.type === type && target.url.startsWith('chrome-extension://')) {
      await session.send('Target.closeTarget', { targetId: target.targetId });
    }
  }
  await session.detach();
}

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

/** Going on counts from half a second after a screen was drawn. */
const read = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

/** The frame of the open interstitial. */
export function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().endsWith('/interstitial.html'));
}

function interstitialOf(page: Page): Interstitial {
  const opened = async (): Promise<Frame> =>
    until('the interstitial', async () => {
      const frame = frameOf(page);
      const shown = await frame?.locator('h1:visible').isVisible();
      return shown === true && frame;
    });
  /** This one: the next question may be open a moment later. */
  const closed = async (frame = frameOf(page)): Promise<void> => {
    await until('the interstitial to close', () =>
      Promise.resolve(frame === undefined || frame.isDetached()),
    );
  };
  // An input event whose frame goes away while it is handled is never acknowledged.
  const unlessClosing = async (act: Promise<void>, frame = frameOf(page)): Promise<void> => {
    await Promise.race([act.catch(() => undefined), closed(frame)]);
  };
  return {
    isOpen: () => Promise.resolve(frameOf(page) !== undefined),
    opened: async () => {
      await opened();
    },
    closed: () => closed(),
    text: async () => (await opened()).locator('main').innerText(),
    press: async (key) => {
      await unlessClosing(page.keyboard.press(key));
    },
    refuse: async () => {
      const frame = await opened();
      await unlessClosing(frame.locator('.refuse').click(), frame);
      await closed(frame);
    },
    leaveOut: async () => {
      const frame = await opened();
      await unlessClosing(frame.locator('.leave-out').click(), frame);
      await closed(frame);
    },
    click: async (name) => {
      const frame = await opened();
      const exactly = { name: new RegExp(`^(?:${name})$`) };
      const button = frame.getByRole('button', exactly).or(frame.getByRole('radio', exactly));
      await button.waitFor();
      await unlessClosing(button.click(), frame);
    },
    buttons: async () => (await opened()).getByRole('button').allInnerTexts(),
    hideFaces: async () => {
      const frame = await opened();
      await frame.locator('.hide').click();
      await unlessClosing(frame.locator('.upload-hidden').click({ timeout: 0 }), frame);
      await closed(frame);
    },
    attest: async (attestation) => {
      const frame = await opened();
      await frame.locator(`input[value="${attestation}"]`).check();
      await read();
      await unlessClosing(frame.locator('#next-step').click(), frame);
      if (attestation === 'someone-did-not') return;
      const tick = frame.locator('input[type=checkbox]');
      // Whoever goes on often has one act more.
      const asked = tick.waitFor({ timeout: 0 }).catch(() => undefined);
      await Promise.race([closed(frame), asked]);
      if (!frame.isDetached()) {
        await tick.check();
        await read();
        await unlessClosing(frame.locator('.second > .go-on').click(), frame);
      }
      await closed(frame);
    },
  };
}
