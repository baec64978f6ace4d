import { storage } from 'wxt/utils/storage';
import { inTurn } from '../core/in-turn';
import { siteList } from '../core/site-list';
import { watchedAt, watchedSites } from '../core/watched-sites';
import type { Received } from './extension-messaging';
import { readSettings } from './settings-store';

/** Of the browser's session, in memory only: ids of sites, no times, no order that says anything. */
const SEEN = 'session:seen-sites';

const writing = inTurn();

export async function seenSites(): Promise<readonly string[]> {
  const stored = await storage.getItem(SEEN);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** The guard of a tab's top window has spoken: our scripts work on its site. Nothing of a private window is kept. */
export const noteSeen = ({ tab, frameId }: Received['sender']): Promise<void> =>
  writing(async () => {
    if (frameId !== 0 || tab?.url === undefined || tab.incognito) return;
    const watched = watchedSites(siteList, await readSettings());
    const id = watchedAt(watched, new URL(tab.url))?.id;
    const seen = await seenSites();
    if (id !== undefined && !seen.includes(id)) await storage.setItem(SEEN, [...seen, id].sort());
  });
