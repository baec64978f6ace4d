import { searchFaces, type Finding } from '../core/face-search';
import { drawView } from './draw-view';
import type { NetworkPool } from './network-pool';

/** Looks for faces in one picture. */
export interface FaceFinder {
  /** Faces are in pixels of the picture. @throws when the network itself is broken */
  find(
    picture: ImageBitmap,
    signal: AbortSignal,
  ): Promise<{ readonly finding: Finding; readonly passes: number }>;
}

export function createFaceFinder(networks: NetworkPool): FaceFinder {
  return {
    find: async (picture, signal) => {
      let passes = 0;
      const finding = await searchFaces(
        picture,
        (network, view, threshold) => {
          passes++;
          return networks.detect(network, drawView(picture, view), threshold);
        },
        () => signal.aborted,
      );
      return { finding, passes };
    },
  };
}
