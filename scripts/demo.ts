/** `npm run demo`: the extension in a real browser, on a practice AI site that runs on this computer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { launchChrome } from '../tests/harness/chrome';
import { launchChromium } from '../tests/harness/chromium';
import type { Driver } from '../tests/harness/driver';
import { launchFirefox } from '../tests/harness/firefox';
import { picture } from '../tests/harness/pictures';
import { findBrowsers } from './browsers.mjs';
import { runDemo } from './demo/run-demo';

/** A listed site, played by the practice site: the name leads to this computer in the demo's browser only. */
const HOST = 'dezgo.com';
const headless = process.argv.includes('--headless');

const why = {
  chromium: 'it takes an unpacked extension from the command line',
  edge: 'there is no Chromium here, and Edge takes an unpacked extension as well',
  firefox: 'there is no Chromium or Edge here',
  chrome:
    'there is no other browser here; branded Chrome no longer takes --load-extension, so it is loaded over the debugging pipe',
};

const [browser] = findBrowsers();
if (browser === undefined) throw new Error('No browser: scripts/setup.mjs finds or installs one');
const wasNamed = Object.entries(process.env).some(
  ([name, value]) => name.startsWith('ASK_FIRST_') && value === browser.executable,
);
const reason = wasNamed ? 'you named it' : why[browser.kind];
console.log(`\nBrowser: ${browser.executable} (${browser.kind}), because ${reason}.`);

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);
if (!headless && !hasDisplay) {
  console.error('There is no display here. Try: npm run demo -- --headless');
  process.exit(1);
}

const engine = browser.kind === 'firefox' ? 'firefox' : 'chrome';
const { status } = spawnSync('npx', ['wxt', 'build', '-b', engine], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('The build failed');

const site = await startPracticeSite([HOST]);
const address = `https://${HOST}:${String(site.port)}/`;

function launchBrowser(executable: string): Promise<Driver> {
  const options = {
    extension: resolve(`.output/${engine}-mv3`),
    executable,
    hosts: [HOST],
    headless,
    // It answers by itself.
    systemAccess: headless,
    ...(headless && { viewport: { width: 1200, height: 860 } }),
  };
  if (engine === 'firefox') return launchFirefox(options);
  return browser?.kind === 'chrome' ? launchChrome(options) : launchChromium(options);
}

const driver = await launchBrowser(browser.executable);
try {
  if (headless) {
    mkdirSync('demo-output', { recursive: true });
    process.exitCode = (await runDemo(driver, site, address, 'demo-output')) ? 0 : 1;
  } else {
    const page = await driver.open(address);
    console.log(`
The practice site is open: ${address} (on this computer only).

Try:
  1. choose or drop a picture with people, for example ${await picture('friends.jpg')}
     It is held, and you are asked. "Don't upload" leaves the page with nothing.
  2. choose a picture without a face, for example ${await picture('stairs.jpg')}
     It goes straight through; you notice nothing.
  3. copy a picture and paste it into the page.

Close the browser, or press Ctrl+C here, to end.
`);
    await page.gone();
  }
} finally {
  await driver.close();
  await site.close();
}
