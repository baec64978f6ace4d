import { browser } from 'wxt/browser';
import { IN_LINE, pictureJob } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { createInspector, type Inspector } from './inspector';
import { onMessage } from './extension-messaging';
import { rasteriseSvg } from './rasterise-svg';

/** Puts an inspector behind the messages of the extension; the inspector's page and Firefox's event page both do. */
export function serveInspections(onIdle: () => void): Inspector {
  const inspector = createInspector({
    startWorker: () => new Worker(browser.runtime.getURL('/inspector-worker.js')),
    startHelper: (script) => new Worker(browser.runtime.getURL(`/${script}`)),
    rasterise: rasteriseSvg,
    onIdle,
  });
  onMessage(
    'inspectPicture',
    async ({ data }) => (await inspector.inspect(parsed(pictureJob, data).file)) ?? IN_LINE,
  );
  return inspector;
}
