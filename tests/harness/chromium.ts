import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { chromiumIds } from '../../core/build-ids';
import { practicePage } from './chromium-page';
import { openDisplay } from './display';
import type { Driver, DriverOptions, PracticePage } from './driver';
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
