import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workerJob, type WorkerJob, type WorkerResult } from '../core/protocol-worker';
import { createFaceFinder } from '../platform/find-faces';
import { startHelper } from '../platform/helper-worker';
import { inspectPicture } from '../platform/inspect-picture';
import { createNetworkPool } from '../platform/network-pool';
import { picturesIn } from '../platform/opening/pictures-in';

/** More would keep a phone or an old laptop from everything else. */
const MAX_NETWORKS = 2;

/** The Worker that opens files and searches them, in the inspector's page on Chromium and in the event page on Firefox. */
export default defineUnlistedScript(() => {
  const networks = createNetworkPool(
    () => startHelper('network-worker.js'),
    Math.min(MAX_NETWORKS, navigator.hardwareConcurrency),
  );
  const finder = createFaceFinder(networks);

  const run = async ({ id, file }: WorkerJob): Promise<WorkerResult> => {
    try {
      return { kind: 'done', id, inspection: await inspectPicture(file, picturesIn, finder) };
    } catch (error) {
      return { kind: 'failed', id, message: String(error) };
    }
  };

  self.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (!workerJob(event.data)) return;
    void run(event.data).then((result) => {
      self.postMessage(result);
    });
  });
});
