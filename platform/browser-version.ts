import { browser } from 'wxt/browser';
import { isOlder } from '../core/health';
import { optional, record, text } from '../core/shape';

/** What the two browsers call the oldest version that we ask for. */
const minimums = record({
  minimum_chrome_version: optional(text),
  browser_specific_settings: optional(
    record({ gecko: optional(record({ strict_min_version: optional(text) })) }),
  ),
});

/** A browser that was too old is not let in by the store; a profile that went back to one has us all the same. */
export function isBrowserOld(): boolean {
  const manifest: unknown = browser.runtime.getManifest();
  if (!minimums(manifest)) return false;
  const minimum =
    manifest.browser_specific_settings?.gecko?.strict_min_version ??
    manifest.minimum_chrome_version;
  const version = /(?:Firefox|Chrome)\/(\d+)/.exec(navigator.userAgent)?.[1];
  // One that does not say its version is not said to be old.
  return version !== undefined && minimum !== undefined && isOlder(version, minimum);
}
