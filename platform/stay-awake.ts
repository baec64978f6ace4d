import { browser } from 'wxt/browser';

/** Below the 30 s after which Firefox ends an idle event page. */
const EVERY_MS = 20_000;

/**
 * Keeps Firefox's event page: any call counts as work, and an open port does not (measured in Firefox 153).
 *
 * @returns how to let it go
 */
export function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}
