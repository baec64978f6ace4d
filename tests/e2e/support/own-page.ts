import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import type { Started } from './practice';
import { openEmpty } from './question-tab';

/**
 * A page of ours in a tab, by way of one that a site may open: it could not open any other.
 *
 * @param ready a selector of what is there when the page is
 */
export async function openOwn(
  practice: Started,
  path: string,
  ready: string,
): Promise<PracticePage> {
  const tab = await openEmpty(practice);
  await tab.evaluate(`void setTimeout(() => { location.href = '/${path}' }, 0)`);
  await until(path, () => has(tab, ready).catch(() => false));
  return tab;
}

export const has = (tab: PracticePage, selector: string): Promise<boolean> =>
  tab.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);

export const textOf = (tab: PracticePage, selector: string): Promise<string> =>
  tab.evaluate<string>(
    `document.querySelector(${JSON.stringify(selector)})?.innerText ?? 'nothing there'`,
  );

/** What the extension has in one of its storage areas. */
export const storedIn = <Value>(tab: PracticePage, area: 'local' | 'session'): Promise<Value> =>
  tab.evaluate<Value>(`(globalThis.browser ?? chrome).storage.${area}.get()`);
