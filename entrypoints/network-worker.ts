import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { NetworkName } from '../core/face-search';
import { networkJob, type NetworkAnswer, type NetworkJob } from '../core/protocol-network';
import {
  aliveTensors,
  loadBackNetwork,
  loadFrontNetwork,
  startBackend,
  type Network,
} from '../models/network';
import { portOfHelper } from '../platform/helper-worker';

/** A Worker that runs the networks; the inspector's Worker has one or two of them. */
export default defineUnlistedScript(() => {
  const port = portOfHelper();
  const answer = (message: NetworkAnswer): void => {
    void port.then((to) => {
      to.postMessage(message);
    });
  };
  const fail = (error: unknown): void => {
    answer({ kind: 'failed', message: String(error) });
  };

  const files = new URL('models/', self.location.href).href;
  const back = startBackend(files).then(() => loadBackNetwork(files));
  const networks: Record<NetworkName, Promise<Network>> = {
    back,
    // Most pictures with a face are done before this one is needed.
    front: back.then(() => loadFrontNetwork(files)),
  };
  back.then(() => {
    answer({ kind: 'ready' });
  }, fail);
  networks.front.catch(fail);

  const run = async ({ network, pixels, ...rest }: NetworkJob): Promise<void> => {
    const canvas = { pixels: new Uint8ClampedArray(pixels), ...rest };
    const loaded = await networks[network];
    const start = performance.now();
    const faces = await loaded.detect(canvas, rest.threshold);
    answer({ kind: 'found', faces, ms: performance.now() - start, tensors: aliveTensors() });
  };

  void port.then((from) => {
    from.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (networkJob(data)) run(data).catch(fail);
    };
  });
});
