import type { CDPSession, Page } from 'playwright-core';

/**
 * Clicks and answers the file picker: trusted events, and a folder's path for a picker of folders. Not
 * by the library's own way: for a folder it waits in the page for an `input` that may be held.
 */
export async function pick(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { backendNodeId } = await openPicker(page, session, selector, { cancel: false });
  if (backendNodeId === undefined) throw new Error('The picker is not that of an input');
  await session.send('DOM.setFileInputFiles', { files: [...paths], backendNodeId });
  await session.detach();
}

/** Clicks and closes the file picker; the browser sends its own `cancel`. */
export async function cancelPicker(page: Page, selector: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await openPicker(page, session, selector, { cancel: true });
  await session.detach();
}

interface Opened {
  readonly backendNodeId?: number;
}

async function openPicker(
  page: Page,
  session: CDPSession,
  selector: string,
  { cancel }: { cancel: boolean },
): Promise<Opened> {
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true, cancel });
  const opened = new Promise<Opened>((resolve) => {
    session.once('Page.fileChooserOpened', resolve);
  });
  await page.click(selector);
  return opened;
}
