import { launch, type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { chromiumArgs } from './chromium';
import type { Driver, DriverOptions, Interstitial, PracticePage, SeenEvent } from './driver';
import { onExtensionsPage } from './extensions-page';
import { until } from './until';

export interface ChromeDriver extends Driver {
  /** A tab in a private window, once the extension is allowed there. */
  openPrivately(address: string): Promise<PracticePage>;
}

/**
 * Branded Chrome, which no longer takes `--load-extension`: the extension is loaded over the debugging
 * pipe (`Extensions.loadUnpacked`). Puppeteer, since Playwright does not see private windows.
 */
export async function launchChrome(options: DriverOptions): Promise<ChromeDriver> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    args: chromiumArgs(options.hosts),
  });
  const open = async (address: string): Promise<PracticePage> => {
    const page = await browser.newPage();
    await page.goto(address);
    return practicePage(page);
  };
  let id: string | undefined;
  return {
    name: 'chrome',
    open,
    openExtensionPage: (path) =>
      id === undefined ? notDriven() : open(`chrome-extension://${id}/${path}`),
    windows: async (path) => {
      const targets = browser.targets().filter((one) => one.url().includes(path));
      const pages = await Promise.all(targets.map((target) => target.page()));
      return pages.flatMap((page) => (page === null ? [] : [practicePage(page)]));
    },
    openPrivately: async (address) => {
      id ??= await allowPrivately(browser);
      return openPrivately(browser, id, address);
    },
    killBackground: notDriven,
    killInspector: notDriven,
    reloadExtension: notDriven,
    updateExtension: notDriven,
    removeOther: notDriven,
    close: () => browser.close(),
  };
}

/** What no test needs from this driver. */
function notDriven(): never {
  throw new Error('Not driven in this browser');
}

/** @returns the extension's id */
async function allowPrivately(browser: Browser): Promise<string> {
  const own = await browser.newPage();
  await own.goto('chrome://extensions');
  return (await own.evaluate(
    onExtensionsPage(
      'await d.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });',
    ),
  )) as string;
}

async function openPrivately(browser: Browser, id: string, address: string): Promise<PracticePage> {
  const own = await browser.newPage();
  // Allowing it restarts the extension; only a page of its own may open such a window.
  await until('the restarted extension', () =>
    own.goto(`chrome-extension://${id}/interstitial.html`).catch(() => null),
  );
  await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} })`);
  const target = await browser.waitForTarget((one) => one.url().startsWith(address));
  const page = await target.page();
  if (page === null) throw new Error('The private window has no page');
  return practicePage(page);
}

function practicePage(page: Page): PracticePage {
  return {
    front: () => page.bringToFront(),
    choose: async (selector, paths) => {
      const input = (await page.waitForSelector(
        selector,
      )) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile(...paths);
    },
    pick: notDriven,
    cancelPicker: notDriven,
    drop: notDriven,
    pickAfter: notDriven,
    pasteText: notDriven,
    click: (selector) => page.click(selector),
    copy: notDriven,
    paste: notDriven,
    clickAt: notDriven,
    type: notDriven,
    look: notDriven,
    accessibleTree: notDriven,
    pressKey: notDriven,
    frame: notDriven,
    reload: notDriven,
    notices: notDriven,
    notice: notDriven,
    events: () => page.evaluate('window.practice') as Promise<SeenEvent[]>,
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    screenshot: async (path) => {
      await page.screenshot({ path: path });
    },
    interstitial: interstitialOf(page),
    close: () => page.close(),
    gone: () =>
      new Promise((resolve) => {
        page.once('close', () => {
          resolve();
        });
      }),
  };
}

function interstitialOf(page: Page): Interstitial {
  const frame = (): Frame | undefined =>
    page.frames().find((one) => one.url().endsWith('/interstitial.html'));
  const opened = (): Promise<Frame> =>
    until('the interstitial', async () => {
      const open = frame();
      return (await open?.$('.refuse')) ? open : undefined;
    });
  const closed = async (): Promise<void> => {
    await until('the interstitial to close', () => Promise.resolve(frame() === undefined));
  };
  const click = async (selector: string): Promise<void> => {
    await (await (await opened()).$(selector))?.click();
  };
  return {
    isOpen: () => Promise.resolve(frame() !== undefined),
    opened: async () => {
      await opened();
    },
    closed,
    text: async () => (await (await opened()).evaluate('document.body.innerText')) as string,
    press: (key) => page.keyboard.press(key),
    refuse: async () => {
      await click('.refuse');
      await closed();
    },
    leaveOut: notDriven,
    click: async (name) => {
      await (await opened()).locator(`::-p-aria(${name})`).click();
    },
    buttons: notDriven,
    hideFaces: notDriven,
    attest: async (attestation) => {
      await click(`input[value="${attestation}"]`);
      // Going on counts from half a second after the question was drawn.
      await new Promise((resolve) => setTimeout(resolve, 600));
      await click('#next-step');
      if (attestation !== 'someone-did-not') await closed();
    },
  };
}
