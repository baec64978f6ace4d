import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { openDisplay } from './display';
import { writePng, writeTexts } from './clipboard';
import type { Driver, DriverOptions, PracticePage, SeenEvent } from './driver';
import { firefoxTree } from './firefox-tree';
import { dragFiles } from './firefox-drag';
import { HOST_ON_TOP, interstitialOf } from './firefox-interstitial';
import { answerPicker } from './firefox-picker';
import { chromeOf, SYSTEM_ACCESS, type Chrome } from './firefox-privileged';
import { until } from './until';

const EXTENSION_ID = 'ask-first@ask-first.example';
const UUID = '5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a5f';

/** A preference, and what its values stand for. */
const COLOR_SCHEME = 'layout.css.prefers-color-scheme.content-override';
const schemes = { dark: 0, light: 1 };

export interface FirefoxOptions extends DriverOptions {
  /** After how long without work Firefox ends the event page. */
  readonly eventPageIdleMs?: number;
  /** Every window is a private one. */
  readonly privateWindows?: boolean;
  /** The driver may replace the browser's file picker, for \`pick\` and \`cancelPicker\`. */
  readonly systemAccess?: boolean;
}

export async function launchFirefox(options: FirefoxOptions): Promise<Driver> {
  const { extension, executable, hosts, headless, timeZone } = options;
  const display = headless ? undefined : await openDisplay();
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    args: options.systemAccess === true ? [SYSTEM_ACCESS] : [],
    ...(options.privateWindows === true && { userDataDir: profileForPrivateWindows() }),
    env: { ...process.env, ...display?.env, ...(timeZone !== undefined && { TZ: timeZone }) },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      // The next tab of a site takes over the process of the last one.
      'dom.ipc.processReuse.unusedGraceMs': 60_000,
      'extensions.background.idle.timeout': options.eventPageIdleMs ?? 30_000,
      'browser.privatebrowsing.autostart': options.privateWindows ?? false,
      'dom.events.testing.asyncClipboard': true,
      ...(options.fakeStreams === true && {
        'media.navigator.streams.fake': true,
        'media.navigator.permission.disabled': true,
      }),
      // Otherwise random: a test could not know the address of an extension page.
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'browser.display.document_color_use': options.forcedColors === true ? 2 : 0,
      'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
      [COLOR_SCHEME]: schemes[options.colorScheme ?? 'light'],
    },
  });
  const chrome = options.systemAccess === true ? chromeOf(browser) : noAccess;
  let id = await browser.installExtension(extension);
  const open = async (address: string): Promise<PracticePage> => {
    const page = await browser.newPage();
    await page.goto(address);
    return practicePage(page, chrome);
  };
  // Nothing ends the event page at once, so it is left to be idle.
  const idle = (): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, 2 * (options.eventPageIdleMs ?? 30_000)));
  return {
    name: 'firefox',
    open,
    openExtensionPage: async (path, from) => {
      const page = await open(from);
      // The driver may not go there by itself, a page may.
      const address = `moz-extension://${UUID}/${path}`;
      await page.evaluate(`void setTimeout(() => { location.href = '${address}' }, 0)`);
      await until('the extension page', () =>
        page.evaluate<boolean>(
          `location.href === '${address}' && document.readyState === 'complete'`,
        ),
      );
      return page;
    },
    killBackground: idle,
    killInspector: idle,
    reloadExtension: async () => {
      await browser.uninstallExtension(id);
      id = await browser.installExtension(extension);
    },
    close: async () => {
      await browser.close();
      display?.close();
    },
  };
}

const noAccess: Chrome = () => {
  throw new Error('Only a driver with system access plays pickers and drags');
};

/** A profile in which the extension may run in private windows: where Firefox keeps what about:addons sets. */
function profileForPrivateWindows(): string {
  const profile = mkdtempSync(join(tmpdir(), 'ask-first-'));
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  writeFileSync(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ [EXTENSION_ID]: allowed }),
  );
  return profile;
}

function practicePage(page: Page, chrome: Chrome): PracticePage {
  return {
    // Its `input` is not composed, so nothing outside of a shadow tree sees it: `pick` there.
    choose: async (selector, paths) => {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(...paths);
    },
    pick: (selector, paths) => pick(page, chrome, selector, paths),
    pickAfter: (open, paths) => answerPicker(chrome, paths, open),
    cancelPicker: (selector) => pick(page, chrome, selector, []),
    drop: (selector, paths) => drop(page, chrome, selector, paths),
    click: (selector) => page.click(selector),
    copy: (pngPath) => copy(page, pngPath),
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
      await copy(page, pngPath);
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
    notices: () => Promise.resolve(undefined),
    accessibleTree: () => firefoxTree(chrome),
    pressKey: async (key) => {
      // Keys go to the tab in front.
      await page.bringToFront();
      const plain = key.replace('Shift+', '') as KeyInput;
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

async function copy(page: Page, pngPath: string): Promise<void> {
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
