import { browser } from 'wxt/browser';

/**
 * The origin that pages of ours have, as a content script sees it. Chromium's addresses of web-accessible pages are
 * made anew at each start, so that no page can tell by them that we are there; the origin is the lasting one
 * (measured in Chromium 156).
 * https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources
 */
export const ourOrigin = (): string =>
  import.meta.env.FIREFOX
    ? new URL(browser.runtime.getURL('/')).origin
    : `chrome-extension://${browser.runtime.id}`;
