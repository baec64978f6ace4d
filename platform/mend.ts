import { browser } from 'wxt/browser';
import type { Fix, Problem } from '../core/health';
import { forgetPolicy, refreshPolicy } from './policy-store';
import { requestAccess } from './site-access';

/** Firefox opens its own page about extensions for nobody. */
export const canOpenSettings = !import.meta.env.FIREFOX;

const patternsOf = (problem: Problem): string[] =>
  'sites' in problem ? problem.sites.flatMap(({ patterns }) => patterns) : [];

/**
 * Does what a button of the health page says. Within a click: the browser may have to ask.
 *
 * @returns whether it could be done
 * @throws when the browser refuses
 */
export async function mend(fix: Fix, problem: Problem): Promise<boolean> {
  switch (fix) {
    case 'allow':
      return requestAccess(patternsOf(problem));
    case 'register':
      browser.runtime.reload();
      return true;
    case 'reload-tabs':
      if (problem.kind !== 'not-started') return false;
      await Promise.all(problem.tabs.map((tab) => browser.tabs.reload(tab)));
      return true;
    case 'forget-policy':
      await forgetPolicy();
      return true;
    case 'look-at-policy':
      await refreshPolicy();
      return true;
    case 'open-settings':
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
      return true;
  }
}
