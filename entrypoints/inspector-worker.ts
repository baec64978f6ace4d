import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { workerJob, type WorkerJob, type WorkerResult } from '../core/protocol-worker';
import { loadFaceDetector } from '../models/face-detector';
import { createFaceFinder } from '../platform/find-faces';
import { inspectPicture } from '../platform/inspect-picture';
import { picturesIn } from '../platform/opening/pictures-in';

/** The Worker that holds the model, in the inspector's page on Chromium and in the event page on Firefox. */
export default defineUnlistedScript(() => {
  const finder = loadFaceDetector(new URL('models/', self.location.href).href).then(
    createFaceFinder,
  );

  const run = async ({ id, file }: WorkerJob): Promise<WorkerResult> => {
    try {
      return { kind: 'done', id, inspection: await inspectPicture(file, picturesIn, await finder) };
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
