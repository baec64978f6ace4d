import type { Page } from 'playwright-core';

/** Clicks and answers the file picker: trusted events, and a folder's path for a picker of folders. */
export async function pick(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click(selector)]);
  await chooser.setFiles([...paths]);
}

/** Clicks and closes the file picker; the browser sends its own `cancel`. */
export async function cancelPicker(page: Page, selector: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true, cancel: true });
  const opened = new Promise<void>((resolve) => {
    session.once('Page.fileChooserOpened', () => {
      resolve();
    });
  });
  await page.click(selector);
  await opened;
  await session.detach();
}
