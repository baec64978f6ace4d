import type { Page } from 'playwright-core';

/**
 * Answers the file picker that `open` opens: trusted events, and a folder's path for a picker of folders. No paths
 * cancel it, and the browser sends its own `cancel`. Not by the library's own way: for a folder it waits in the
 * page for an `input` that may be held.
 */
export async function answerPicker(
  page: Page,
  open: () => Promise<void>,
  paths: readonly string[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const cancel = paths.length === 0;
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true, cancel });
  const opened = new Promise<{ backendNodeId?: number }>((resolve) => {
    session.once('Page.fileChooserOpened', resolve);
  });
  await open();
  const { backendNodeId } = await opened;
  if (!cancel) {
    if (backendNodeId === undefined) throw new Error('The picker is not that of an input');
    await session.send('DOM.setFileInputFiles', { files: [...paths], backendNodeId });
  }
  await session.detach();
}
