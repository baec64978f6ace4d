import { siteList } from '../core/site-list';
import { watchedSites, type WatchedSites } from '../core/watched-sites';
import { readSettings } from './settings-store';

/** What is watched with the settings that count. */
export const readWatched = async (): Promise<WatchedSites> =>
  watchedSites(siteList, await readSettings());
