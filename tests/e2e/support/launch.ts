import { resolve } from 'node:path';
import { inject } from 'vitest';
import { launchChromium } from '../../harness/chromium';
import type { Driver } from '../../harness/driver';
import { launchFirefox, type FirefoxOptions } from '../../harness/firefox';
import { findEngine } from '../../../scripts/browsers.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

export const browserName = inject('browser');

/** A host of the site list, and one that is on no list; both lead to loopback. */
export const LISTED = 'dezgo.com';
export const UNLISTED = 'unlisted.example';

/** A listed site that is watched on some paths, and what it frames. */
export const HUB = 'huggingface.co';
export const HUB_FRAME = 'someone.hf.space';

export const builtExtension = resolve(
  browserName === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3',
);

/** The one for administrators. */
export const managedExtension = `${builtExtension}-managed`;

const executable = (): string => {
  const found = findEngine(browserName);
  if (found === undefined) throw new Error(`No ${browserName} on this machine: see README.md`);
  return found;
};

/** `shown` or `hidden`, where all windows should be so; a virtual display is started for them. */
const windows = process.env.ASK_FIRST_WINDOWS;

export const browserOptions = (options: Partial<FirefoxOptions> = {}): FirefoxOptions => ({
  extension: builtExtension,
  executable: executable(),
  hosts: [LISTED, UNLISTED, HUB, HUB_FRAME],
  // Firefox pastes pictures only with a window.
  headless: windows === undefined ? browserName === 'chromium' : windows === 'hidden',
  viewport: { width: 1100, height: 850 },
  systemAccess: true,
  ...options,
});

/** The browser of this test project, with the built extension. */
export function launchBrowser(options: Partial<FirefoxOptions> = {}): Promise<Driver> {
  const all = browserOptions(options);
  return browserName === 'firefox' ? launchFirefox(all) : launchChromium(all);
}
