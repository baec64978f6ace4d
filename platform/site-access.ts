import { browser } from 'wxt/browser';

/** Whether the browser lets us run at all of these. */
export const hasAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] });

/** Within a click: the browser asks the person. False when they refuse, or the browser does. */
export const requestAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] }).catch(() => false);

/** @returns how to stop listening */
export function onAccessChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
