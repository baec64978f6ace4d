import { browser } from 'wxt/browser';
import { pictureJob } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { createInspector, type Inspector } from './inspector';
import { onMessage } from './extension-messaging';
import { rasteriseSvg } from './rasterise-svg';

/** Puts an inspector behind the messages of the extension; the inspector's page and Firefox's event page both do. */
export function serveInspections(onIdle: () => void): Inspector {
  const inspector = createInspector({
    startWorker: () => new Worker(browser.runtime.getURL('/inspector-worker.js')),
    rasterise: rasteriseSvg,
    onIdle,
  });
  onMessage('inspectPicture', ({ data }) => inspector.inspect(parsed(pictureJob, data).file));
  return inspector;
}
