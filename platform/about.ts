import { browser } from 'wxt/browser';

/** What is asked first when something does not work: our version, and the browser's own name of itself. */
export const about = (): string[] => [`Ask First ${version()}`, navigator.userAgent];

/** An administrator has installed the extension, so it cannot be removed here. */
export async function isAdminInstalled(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'admin';
}

export const version = (): string => browser.runtime.getManifest().version;

/** What policies know this package by in the browser that it runs in; of another browser nobody knows here. */
export function ownIds(): {
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
} {
  const { id } = browser.runtime;
  const isEdge = navigator.userAgent.includes('Edg/');
  if (import.meta.env.FIREFOX) return { chromeId: '', edgeId: '', firefoxId: id };
  return { chromeId: isEdge ? '' : id, edgeId: isEdge ? id : '', firefoxId: '' };
}
