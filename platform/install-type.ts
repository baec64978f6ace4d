import { browser } from 'wxt/browser';

/** Installed by policy: it cannot be removed or switched off in the browser. */
export const isAdminInstalled = async (): Promise<boolean> =>
  (await browser.management.getSelf()).installType === 'admin';
