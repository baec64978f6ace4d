import { TestRunner } from 'vitest';
import type { Chrome } from './firefox-privileged';

const IS_HEADLESS = "Cc['@mozilla.org/gfx/info;1'].getService(Ci.nsIGfxInfo).isHeadless";

/** Firefox without a window has no drag service and no clipboard for pictures: a test that needs them is skipped by name. */
export async function needsWindow(chrome: Chrome, what: string): Promise<void> {
  if ((await chrome(IS_HEADLESS)) !== true) return;
  const why = `Firefox without a window has no ${what}`;
  TestRunner.getCurrentTest()?.context.skip(why);
  throw new Error(why);
}
