import { browser } from 'wxt/browser';
import { requiredPatterns } from '../core/site-list';
import { isGuarded } from './guarded';

/**
 * Tabs that were open before the install: Chromium runs content scripts in none of them by itself
 * (Firefox does). Not after an update: what ran before is still there, holds whatever comes, and
 * says to reload.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...requiredPatterns] });
  // A tab that is gone, or shows an error page, has nothing to hold.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])));
}

async function injectInto(tabId: number): Promise<void> {
  // The browser is quicker in a tab that has just been opened, and two of each would hold twice.
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: isGuarded,
  });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  const target = { tabId, frameIds };
  await browser.scripting.executeScript({ target, files: ['/guard.js'] });
  await browser.scripting.executeScript({ target, world: 'MAIN', files: ['/page-hook.js'] });
}
