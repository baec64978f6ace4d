import { browser } from 'wxt/browser';

const GUARD = 'guard.js';

/** Match patterns at which the browser starts the guard by itself: from the manifest, and registered since. */
export async function guardedPatterns(): Promise<string[]> {
  const fixed = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts();
  return [...fixed, ...registered]
    .filter(({ js }) => js?.some((file) => file.endsWith(GUARD)))
    .flatMap(({ matches }) => matches ?? []);
}
