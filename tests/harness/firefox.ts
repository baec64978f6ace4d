import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { openDisplay } from './display';
import type { Driver, DriverOptions, PracticePage } from './driver';
import { COLOR_SCHEME, practicePage, schemes } from './firefox-page';
import { chromeOf, SYSTEM_ACCESS, type Chrome } from './firefox-privileged';
import { newProfile } from './firefox-profile';
import { geckoIds } from '../../core/build-ids';
import { until } from './until';

const EXTENSION_ID = geckoIds.family;
const UUID = '5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a5f';
const OTHER_UUID = '5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a60';

export interface FirefoxOptions extends DriverOptions {
  /** After how long without work Firefox ends the event page. */
  readonly eventPageIdleMs?: number;
  /** Every window is a private one. */
  readonly privateWindows?: boolean;
  /** A policy installs the extension, signed by nobody; the driver does not. */
  readonly fromPolicy?: boolean;
  /** The driver may replace the browser's file picker, for \`pick\` and \`cancelPicker\`. */
  readonly systemAccess?: boolean;
}

export interface FirefoxDriver extends Driver {
  /** with `systemAccess` */
  readonly chrome: Chrome;
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxDriver> {
  const { extension, executable, hosts, headless, timeZone } = options;
  const display = headless ? undefined : await openDisplay();
  const own = options.profile === undefined ? newProfile() : undefined;
  const profile = options.profile ?? own?.path;
  if (own !== undefined && options.privateWindows === true) allowPrivateWindows(own.path);
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? null,
    args: options.systemAccess === true ? [SYSTEM_ACCESS] : [],
    ...(profile !== undefined && { userDataDir: profile }),
    env: { ...process.env, ...display?.env, ...(timeZone !== undefined && { TZ: timeZone }) },
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      // The next tab of a site takes over the process of the last one.
      'dom.ipc.processReuse.unusedGraceMs': 60_000,
      'extensions.background.idle.timeout': options.eventPageIdleMs ?? 30_000,
      'browser.privatebrowsing.autostart': options.privateWindows ?? false,
      'dom.events.testing.asyncClipboard': true,
      ...(options.proxy !== undefined && proxied(options.proxy)),
      'xpinstall.signatures.required': options.fromPolicy !== true,
      ...(options.fakeStreams === true && {
        'media.navigator.streams.fake': true,
        'media.navigator.permission.disabled': true,
      }),
      // Otherwise random: a test could not know the address of an extension page.
      'extensions.webextensions.uuids': JSON.stringify({
        [geckoIds.family]: UUID,
        [geckoIds.managed]: options.other === undefined ? UUID : OTHER_UUID,
      }),
      'browser.display.document_color_use': options.forcedColors === true ? 2 : 0,
      'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
      [COLOR_SCHEME]: schemes[options.colorScheme ?? 'light'],
    },
  });
  const chrome = options.systemAccess === true ? chromeOf(browser) : noAccess;
  let id = options.fromPolicy === true ? EXTENSION_ID : await browser.installExtension(extension);
  if (options.other !== undefined) await browser.installExtension(options.other);
  const open = async (address: string): Promise<PracticePage> => {
    const page = await browser.newPage();
    if (address !== '') await page.goto(address);
    return practicePage(page, chrome, headless);
  };
  const endEventPage = (): Promise<void> =>
    chrome(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.GlobalManager.getExtension('${id}')
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  return {
    name: 'firefox',
    chrome,
    open,
    openExtensionPage: async (path, from) => {
      // The driver may not go there by itself. A page may, where the add-on is a temporary one.
      const page = await open(options.systemAccess === true ? '' : from);
      const address = `moz-extension://${UUID}/${path}`;
      if (options.systemAccess === true) {
        await chrome(`gBrowser.selectedBrowser.loadURI(Services.io.newURI('${address}'), {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`);
      } else {
        await page.evaluate(`void setTimeout(() => { location.href = '${address}' }, 0)`);
      }
      await until('the extension page', () =>
        page.evaluate<boolean>(
          `location.href === '${address}' && document.readyState === 'complete'`,
        ),
      );
      // An empty tab has the focus in the address bar.
      if (options.systemAccess === true) await chrome('gBrowser.selectedBrowser.focus()');
      return page;
    },
    windows: async (path) => {
      const pages = await browser.pages();
      // The driver is not told where a window of an extension has gone after it was opened.
      const paths = await Promise.all(
        pages.map((page) => page.evaluate('location.pathname').catch(() => undefined)),
      );
      return pages
        .filter((_, index) => paths[index] === path)
        .map((page) => practicePage(page, chrome, headless));
    },
    killBackground: endEventPage,
    killInspector: endEventPage,
    reloadExtension: async () => {
      await browser.uninstallExtension(id);
      id = await browser.installExtension(extension);
    },
    // Over the one that is there: what it has stored stays.
    updateExtension: async () => {
      id = await browser.installExtension(extension);
    },
    removeOther: () => browser.uninstallExtension(geckoIds.managed),
    close: async () => {
      await browser.close();
      display?.close();
      own?.remove();
    },
  };
}

const proxied = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const noAccess: Chrome = () => {
  throw new Error('Only a driver with system access plays pickers and drags');
};

/** The extension may run in private windows: where Firefox keeps what about:addons sets. */
function allowPrivateWindows(profile: string): void {
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  writeFileSync(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ [EXTENSION_ID]: allowed }),
  );
}
