import { nsIFiles, REPLACE, type Chrome } from './firefox-privileged';

/**
 * Drags files and folders from the desktop to a place in the selected tab. Gecko's own mock plays the desktop, which
 * works only in a window; from there on all is the real path, so that the page gets trusted events with entries. As in
 * reality, a page that does not accept the drag gets no `drop`, and Firefox itself may open the file.
 */
export async function dragFiles(
  chrome: Chrome,
  place: { readonly x: number; readonly y: number },
  paths: readonly string[],
): Promise<void> {
  await chrome(`(async () => {
    const { eDragEnter, eDragOver, eDrop } = Ci.nsIMockDragServiceController;
    const contract = '@mozilla.org/widget/dragservice;1';
    const controller = Cc[contract].getService(Ci.nsIDragService).getMockDragController();
    const service = controller.mockDragService;
    const browser = gBrowser.selectedBrowser;
    const { x, y } = browser.getBoundingClientRect();
    const send = (type, left, top) => controller.sendEvent(
      browser.browsingContext,
      type,
      Math.round((mozInnerScreenX + left) * devicePixelRatio),
      Math.round((mozInnerScreenY + top) * devicePixelRatio),
      0,
    );
    const data = ${dataTransferWith(paths)};
    const restore = ${REPLACE}(contract, service);
    // Otherwise Gecko takes the effects of the drag from its older kind of test.
    service.neverAllowSessionIsSynthesizedForTests = true;
    try {
      await ${inPage(
        `Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService).neverAllowSessionIsSynthesizedForTests = true;`,
      )};
      // The files come into the window first, where the drag gets its data, and then over the page.
      send(eDragEnter, 0, 0);
      service.getCurrentSession(window).dataTransfer = data;
      send(eDragEnter, x + ${place.x}, y + ${place.y});
      send(eDragOver, x + ${place.x}, y + ${place.y});
      // The page's answer to dragover comes before the answer to this.
      await ${inPage('')};
      send(eDrop, x + ${place.x}, y + ${place.y});
    } finally {
      service.getCurrentSession(window)?.endDragSession(false);
      restore();
    }
  })()`);
}

/** In the chrome scope: runs code beside the page, in its process, and resolves when it has run. */
const inPage = (code: string): string => `new Promise((resolve) => {
  const { messageManager } = browser;
  const ran = () => {
    messageManager.removeMessageListener('AskFirst:Ran', ran);
    resolve();
  };
  messageManager.addMessageListener('AskFirst:Ran', ran);
  const script = ${JSON.stringify(`${code} sendAsyncMessage('AskFirst:Ran');`)};
  messageManager.loadFrameScript('data:text/javascript,' + encodeURIComponent(script), false);
})`;

/** In the chrome scope: a DataTransfer takes several files or a folder only while a drag starts, so one is, and ended at once. */
const dataTransferWith = (paths: readonly string[]): string => `(() => {
  const handle = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  handle.draggable = true;
  // A drag from the desktop leaves the focus where it is.
  handle.style = 'position: fixed; inset: 0 auto auto 0; width: 99px; height: 99px; z-index: 2147483647; -moz-user-focus: ignore';
  document.documentElement.append(handle);
  let data;
  handle.addEventListener('dragstart', (event) => {
    event.preventDefault();
    event.stopPropagation();
    data = event.dataTransfer;
    ${nsIFiles(paths)}.forEach((file, i) => data.mozSetDataAt('application/x-moz-file', file, i));
  });
  const mouse = (type, at, buttons) =>
    window.synthesizeMouseEvent(type, at, at, { button: 0, buttons, clickCount: 1 }, {});
  mouse('mousedown', 9, 1);
  mouse('mousemove', 29, 1);
  mouse('mousemove', 59, 1);
  mouse('mouseup', 59, 0);
  handle.remove();
  return data;
})()`;
