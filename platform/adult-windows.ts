import { browser } from 'wxt/browser';
import { ADULT_PAGE, adultHash } from '../core/protocol-adult';
import { adultJob } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { onMessage } from './extension-messaging';
import { isPinAsked } from './lock-kind';

const SIZE = { width: 460, height: 620 };

/**
 * Background: a window of the extension for the adult, beside the page and not in it. Which tab and frame it is
 * for comes from the browser. For a private window it is a private one: on Chromium no other could reach the tab.
 */
export function serveAdultWindows(): void {
  onMessage('openAdultWindow', async ({ data, sender: { tab, frameId } }) => {
    const { token } = parsed(adultJob, data);
    if (tab?.id === undefined || frameId === undefined || !(await isPinAsked())) return false;
    const hash = adultHash({ tabId: tab.id, frameId, token });
    await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(ADULT_PAGE) + hash,
      incognito: tab.incognito,
      ...SIZE,
    });
    return true;
  });
}
