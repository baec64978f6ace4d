import { browser } from 'wxt/browser';
import { matchPatterns } from '../core/sites';
import { siteList } from '../core/site-list';

/**
 * Tabs that were open before the install: no browser runs content scripts in them by itself. Not
 * after an update: what ran before is still there, holds whatever comes, and says to reload.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: matchPatterns(siteList) });
  const injections = tabs.flatMap(({ id }) => {
    if (id === undefined) return [];
    const target = { tabId: id, allFrames: true };
    return [
      browser.scripting.executeScript({
        target,
        world: 'MAIN',
        injectImmediately: true,
        files: ['/page-hook.js'],
      }),
      browser.scripting.executeScript({ target, injectImmediately: true, files: ['/guard.js'] }),
    ];
  });
  // A tab that is gone, or shows an error page, has nothing to hold.
  await Promise.allSettled(injections);
}
