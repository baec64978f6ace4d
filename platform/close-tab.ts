import { browser } from 'wxt/browser';

/** The tab of this page, and with the last one its window. `window.close()` closes none that a script did not open. */
export async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
