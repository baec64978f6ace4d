import type { Browser, Page } from 'puppeteer-core';
import { evaluateInBrowser } from './firefox-system';
import { until } from './until';

/**
 * WebDriver drags no files. Firefox has a drag service for its own tests: it takes the place of the
 * desktop, and what is behind it is what a real drag runs through, with trusted events and entries.
 */
const REPLACE_DRAG_SERVICE = `(() => {
  const id = '@mozilla.org/widget/dragservice;1';
  const controller = Cc[id].getService(Ci.nsIDragService).getMockDragController();
  const service = controller.mockDragService;
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Components.ID('{5d3f4f4e-7f0a-4f0e-9d57-0a5f1a5f1a61}'),
    'A drag service that is driven by a test',
    id,
    {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (id) => service.QueryInterface(id),
    },
  );
  globalThis.askFirstDrag = {
    async start(paths) {
      const transfer = new DataTransfer();
      for (const [index, path] of paths.entries()) {
        const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        file.initWithPath(path);
        // As the desktop gives it; the transfer takes one such item.
        if (index === 0) transfer.mozSetDataAt('application/x-moz-file', file, 0);
        else transfer.items.add(await File.createFromNsIFile(file));
      }
      service.startDragSessionForTests(window, Ci.nsIDragService.DRAGDROP_ACTION_MOVE);
      service.getCurrentSession(window).dataTransfer = transfer;
      return 'started';
    },
    send(type, x, y) {
      const { browsingContext } = gBrowser.selectedBrowser;
      controller.sendEvent(browsingContext, Ci.nsIMockDragServiceController[type], x, y);
      return 'sent';
    },
    mayDrop() {
      const session = service.getCurrentSession(window);
      return String(session.canDrop && session.dragAction !== 0);
    },
    end() {
      service.getCurrentSession(window)?.endDragSession(true, 0);
      return 'ended';
    },
  };
  return 'replaced';
})()`;

/** Drags these files, or one folder, to the middle of an element and drops them. */
export type Drag = (page: Page, selector: string, paths: readonly string[]) => Promise<void>;

export async function replaceDragService(browser: Browser): Promise<Drag> {
  await evaluateInBrowser(browser, REPLACE_DRAG_SERVICE);
  const call = (what: string, ...values: unknown[]): Promise<string> =>
    evaluateInBrowser(
      browser,
      `askFirstDrag.${what}(${values.map((value) => JSON.stringify(value)).join()})`,
    );
  return async (page, selector, paths) => {
    const [x, y] = (await page.evaluate(`(${PLACE})(${JSON.stringify(selector)})`)) as [
      number,
      number,
    ];
    await call('start', paths);
    for (const type of ['eDragEnter', 'eDragOver', 'eDragOver']) {
      await call('send', type, x, y);
      await page.evaluate(DRAWN);
    }
    await until('the page to take the drag', async () => (await call('mayDrop')) === 'true');
    await call('send', 'eDrop', x, y);
    await call('end');
  };
}

/** Where the element is on the screen. A drag of this service comes without the desktop's proposal to move or copy. */
const PLACE = `(selector) => {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: 'nearest' });
  addEventListener('dragover', ({ dataTransfer }) => { dataTransfer.dropEffect = 'move'; }, true);
  const { x, y, width, height } = element.getBoundingClientRect();
  return [mozInnerScreenX + x + width / 2, mozInnerScreenY + y + height / 2].map((at) =>
    Math.ceil(at * devicePixelRatio),
  );
}`;

/** A drop zone may put something else under the pointer when a drag comes in. */
const DRAWN =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';
