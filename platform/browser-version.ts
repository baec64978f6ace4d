import { browser } from 'wxt/browser';
import { isOlder } from '../core/health';

/** A browser that was too old is not let in by the store; a profile that went back to one has us all the same. */
export function isBrowserOld(): boolean {
  const manifest = browser.runtime.getManifest();
  const minimum = import.meta.env.FIREFOX
    ? manifest.browser_specific_settings?.gecko?.strict_min_version
    : manifest.minimum_chrome_version;
  const [, version] = /(?:Firefox|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  // One that does not say its version is not said to be old.
  return version !== undefined && minimum !== undefined && isOlder(version, minimum);
}
