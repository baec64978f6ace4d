import { browser } from 'wxt/browser';
import { coverageOf, type Coverage } from '../core/coverage';
import { problemsOf, type Problem } from '../core/health';
import type { Outcome } from '../core/outcome';
import { siteList } from '../core/site-list';
import { watchedSites } from '../core/watched-sites';
import { readHealth } from './read-health';
import { readSettings } from './settings-store';
import { isStoodDown } from './stand-down';
import { lastOutcome } from './tab-outcome';
import { wasUnvettedSent } from './unvetted-notice';

export interface TabStatus {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  readonly outcome: Outcome | undefined;
  readonly wasUnvettedSent: boolean;
}

/** The tab that the popup is opened over. Its address is told for listed hosts only. */
export async function readTabStatus(): Promise<TabStatus> {
  const here = { active: true, currentWindow: true } as const;
  const [[tab], health, settings, isDown] = await Promise.all([
    browser.tabs.query(here),
    readHealth(here),
    readSettings(),
    isStoodDown(),
  ]);
  const hostname = URL.canParse(tab?.url ?? '') ? new URL(tab?.url ?? '').hostname : '';
  const [outcome, unvetted] =
    tab?.id === undefined
      ? [undefined, false]
      : await Promise.all([lastOutcome(tab.id), wasUnvettedSent(tab.id, hostname)]);
  return {
    coverage: coverageOf({
      address: tab?.url,
      list: siteList,
      watched: watchedSites(siteList, settings),
      hasAccess: health.sites.every(({ hasAccess }) => hasAccess),
      isStoodDown: isDown,
    }),
    // Of an Ask First that asks nothing now.
    problems: isDown ? [] : problemsOf(health),
    outcome,
    wasUnvettedSent: unvetted,
  };
}
