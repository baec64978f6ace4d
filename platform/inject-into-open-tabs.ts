import { browser } from 'wxt/browser';
import { withDeadline } from '../core/deadline';
import { isGuarded } from './guarded';

const DEADLINE_MS = 2_000;

type ScriptPath = '/guard.js' | '/page-hook.js' | '/bootstrap.js';
type Files = readonly (readonly ['ISOLATED' | 'MAIN', ScriptPath])[];

const pageScripts: Files = [
  ['ISOLATED', '/guard.js'],
  ['MAIN', '/page-hook.js'],
];

/**
 * Tabs that were open before we were allowed to run there: Chromium runs content scripts in none of them by
 * itself (Firefox does, those of the manifest). Not after an update: what ran before is still there, holds
 * whatever comes, and says to reload.
 */
export async function injectIntoOpenTabs(
  patterns: readonly string[],
  files: Files = pageScripts,
): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  // A tab that is gone, or shows an error page, has nothing to hold.
  // One that goes on loading gets them when it is there, and nobody waits for that.
  const injected = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [withDeadline(inject(id, files), DEADLINE_MS, 'A tab')],
  );
  await Promise.allSettled(injected);
}

/** Guard and page hook, in these frames of a tab or in all of them. */
export const injectPageScripts = (tabId: number, frameIds?: readonly number[]): Promise<void> =>
  inject(tabId, pageScripts, frameIds);

async function inject(tabId: number, files: Files, only?: readonly number[]): Promise<void> {
  // The browser is quicker in a tab that has just been opened, and two of each would hold twice. So whoever has
  // time asks when the page is there: at once may be before the browser's turn.
  const frames = await browser.scripting.executeScript({
    target: only === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [...only] },
    func: isGuarded,
    injectImmediately: only !== undefined,
  });
  const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  const target = { tabId, frameIds };
  for (const [world, file] of files) {
    await browser.scripting.executeScript({
      target,
      world,
      files: [file],
      injectImmediately: true,
    });
  }
}
