import { browser } from 'wxt/browser';

/** What is asked first when something does not work: our version, and the browser's own name of itself. */
export const about = (): string[] => [
  `Ask First ${browser.runtime.getManifest().version}`,
  navigator.userAgent,
];

/** An administrator has installed the extension, so it cannot be removed here. */
export async function isAdminInstalled(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'admin';
}
