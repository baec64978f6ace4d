import type { Browser } from 'wxt/browser';
import { siteAt, type Address } from '../core/sites';
import { watchedAt } from '../core/watched-sites';
import { readWatched } from './effective-sites';
import { isOnAList } from './listed-pages';
import { isPhotoTool } from './photo-tool-tabs';
import { readSettings } from './settings-store';

/** By name, by a list without names, because of the page around it, or not at all. */
type Found = 'named' | 'listed' | 'around' | 'no';

const pageOf = (tab: Browser.tabs.Tab | undefined): Address | undefined =>
  tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;

/**
 * A frame is what its own address says: a picture goes to the frame, whatever the page around it is. One without
 * an address belongs to the page; and a page that a list has may have its upload in a frame that no list knows.
 */
export async function findWatched(address: Address, tab?: Browser.tabs.Tab): Promise<Found> {
  const page = pageOf(tab);
  const own = address.hostname === '' ? page : address;
  // A frame without an address in a page that we are not told of.
  if (own === undefined) return 'named';
  const watched = await readWatched();
  if (watchedAt(watched, own) !== undefined) return 'named';
  if (siteAt(watched.removed, own) !== undefined) return 'no';
  if ((await readSettings()).mode !== 'wide') return 'no';
  if (await isOnAList(own)) return 'listed';
  const isTool = tab?.id !== undefined && (await isPhotoTool(tab.id));
  return isTool || (page !== undefined && (await isOnAList(page))) ? 'around' : 'no';
}
