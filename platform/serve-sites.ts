import { browser } from 'wxt/browser';
import { addressJob } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { onMessage } from './extension-messaging';
import { findWatched } from './find-watched';
import { injectPageScripts } from './inject-into-open-tabs';
import { forgetPhotoTool, notePhotoTool } from './photo-tool-tabs';
import { readSettings } from './settings-store';
import { registerFound } from './site-scripts';
import { isStoodDown } from './stand-down';

const TOP_FRAME = 0;

/** Says what is watched: to the guard at each upload, and in wide mode to the bootstrap of every page. */
export function serveSites(): void {
  onMessage('isWatched', async ({ data, sender }) => {
    return (await findWatched(parsed(addressJob, data), sender.tab)) !== 'no';
  });
  onMessage('lookUpSite', async ({ data, sender: { tab, frameId } }) => {
    if (await isStoodDown(tab?.incognito)) return false;
    const { mode, unlistedTools } = await readSettings();
    const address = parsed(addressJob, data);
    if (mode !== 'wide' || tab?.id === undefined || frameId === undefined) return false;
    // Another page in this tab than the one that called itself a tool.
    if (frameId === TOP_FRAME) await forgetPhotoTool(tab.id);
    const found = await findWatched(address, tab);
    if (found !== 'no') {
      await injectPageScripts(tab.id, [frameId]);
      // The page is covered; the next one of this host is too, only a little later.
      if (found === 'listed') registerFound(address.hostname).catch(() => undefined);
      return true;
    }
    // Nobody waits for this; a page that is gone has nothing to look at.
    if (unlistedTools === 'ask' && frameId === TOP_FRAME) lookAtPage(tab.id).catch(() => undefined);
    return false;
  });
  onMessage('foundPhotoTool', async ({ sender: { tab } }) => {
    const { mode, unlistedTools } = await readSettings();
    if (mode !== 'wide' || unlistedTools !== 'ask' || tab?.id === undefined) return;
    await notePhotoTool(tab.id);
    await injectPageScripts(tab.id);
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetPhotoTool(tab));
}

async function lookAtPage(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [TOP_FRAME] };
  const files = ['/photo-tool.js' as const];
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}
