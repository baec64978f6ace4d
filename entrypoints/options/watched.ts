import type { Settings } from '../../core/settings';
import { siteList } from '../../core/site-list';
import {
  watchedAt,
  watchedPatterns,
  watchedSites,
  type SiteProblem,
} from '../../core/watched-sites';

export interface Watched {
  readonly ids: ReadonlySet<string>;
  readonly byHand: readonly string[];
  readonly count: number;
  readonly problems: readonly SiteProblem[];
  /** match patterns of what is watched by somebody's wish, which the browser may have to be asked for */
  readonly patterns: readonly string[];
}

/** What is watched with these settings, for the list and its switches. */
export function watchedWith(settings: Settings): Watched {
  const { sites, removed, problems } = watchedSites(siteList, settings);
  const wished = sites.filter(({ origin }) => origin !== 'default');
  return {
    ids: new Set(sites.map(({ id }) => id)),
    byHand: sites.flatMap(({ id, category }) => (category === undefined ? [id] : [])),
    count: sites.length,
    problems,
    patterns: watchedPatterns({ sites: wished, removed }),
  };
}

/** Whether a site would be watched without another word. */
export function isWatched(settings: Settings, site: string): boolean {
  const { hostname, port, pathname } = new URL(`https://${site}`);
  return watchedAt(watchedSites(siteList, settings), { hostname, port, pathname }) !== undefined;
}
