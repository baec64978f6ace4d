import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import type { Practice } from './practice';
import { openEmpty } from './question-tab';

/** By way of a page that a site may open: most pages of ours are not among those. */
export async function openPage(
  practice: Practice,
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
