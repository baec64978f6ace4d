import { browser } from 'wxt/browser';
import { siteAt } from '../core/sites';
import { siteList } from '../core/site-list';
import { wasUnvettedSent } from './unvetted-notice';

export interface TabStatus {
  /** undefined where the page is on no list */
  readonly siteName: string | undefined;
  readonly wasUnvettedSent: boolean;
}

/** The tab that the popup is opened over. Its address is told for listed hosts only. */
export async function readTabStatus(): Promise<TabStatus> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url = '' } = tab ?? {};
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (id === undefined || address === undefined) {
    return { siteName: undefined, wasUnvettedSent: false };
  }
  return {
    siteName: siteAt(siteList, address)?.name,
    wasUnvettedSent: await wasUnvettedSent(id, address.hostname),
  };
}
