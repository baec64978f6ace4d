import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPracticeSite } from '../practice/server';
import { findEngine } from '../scripts/browsers.mjs';
import { launchChromium } from '../tests/harness/chromium';
import type { Driver, PracticePage } from '../tests/harness/driver';
import { launchFirefox } from '../tests/harness/firefox';
import { BadInput } from './bad-input';

export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

/** A listed site, for a page that may open one of the extension. */
const HOST = 'dezgo.com';

const builds = { chromium: 'chrome', firefox: 'firefox' } as const;
const folderOf = (engine: Engine): string => resolve(`.output/${builds[engine]}-mv3`);

/** Builds the extension only where there is none. @returns when it was built */
export function haveExtension(engine: Engine): Date {
  const manifest = join(folderOf(engine), 'manifest.json');
  if (!existsSync(manifest)) {
    const { status } = spawnSync('npx', ['wxt', 'build', '-b', builds[engine]], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new BadInput('The extension could not be built: npm run build');
  }
  return statSync(manifest).mtime;
}

/** A browser of its own with the built extension, and a page of the extension in a tab. */
export async function withExtension<T>(
  engine: Engine,
  work: (tab: PracticePage, driver: Driver) => Promise<T>,
): Promise<T> {
  const executable = findEngine(engine);
  if (executable === undefined)
    throw new BadInput(`There is no ${engine} here: see CONTRIBUTING.md`);
  const site = await startPracticeSite([HOST]);
  const options = {
    extension: folderOf(engine),
    executable,
    hosts: [HOST],
    headless: true,
    viewport: { width: 1100, height: 850 },
  };
  const driver =
    engine === 'firefox'
      ? await launchFirefox({ ...options, systemAccess: true })
      : await launchChromium(options);
  try {
    const tab = await driver.openExtensionPage(
      'interstitial.html',
      `https://${HOST}:${site.port}/`,
    );
    return await work(tab, driver);
  } finally {
    await driver.close();
    await site.close();
  }
}
