import { browser } from 'wxt/browser';
import { withDeadline } from '../core/deadline';
import { isGuarded } from './guarded';

/** A page that is busy does not answer, and is not said to lack anything. */
const ANSWER_DEADLINE_MS = 1_000;

async function lacksGuard(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: isGuarded });
  const [top] = await withDeadline(asked, ANSWER_DEADLINE_MS, 'The page');
  return top?.result === false;
}

/**
 * Tabs that show one of these without our scripts.
 *
 * @param within which tabs are looked at
 */
export async function unguardedTabs(
  patterns: string[],
  within: { readonly active?: true; readonly currentWindow?: true } = {},
): Promise<number[]> {
  const tabs = await browser.tabs.query({ ...within, url: patterns });
  // A tab that is asleep gets them when it wakes.
  const ids = tabs.flatMap(({ id, status, discarded }) =>
    id === undefined || discarded || status !== 'complete' ? [] : [id],
  );
  // A page of the browser's own errors cannot be asked, and holds nothing.
  const looked = await Promise.all(ids.map((id) => lacksGuard(id).catch(() => false)));
  return ids.filter((_, index) => looked[index]);
}
