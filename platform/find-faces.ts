import { searchFaces, type Finding } from '../core/face-search';
import type { Examined } from '../core/inspection';
import { viewsOf } from './draw-view';
import type { NetworkPool } from './network-pool';

export interface Found extends Pick<Examined, 'passes' | 'networkMs'> {
  readonly finding: Finding;
}

/** Looks for faces in one picture. */
export interface FaceFinder {
  /** Faces are in pixels of the picture. @throws when the network itself is broken */
  find(picture: ImageBitmap, signal: AbortSignal): Promise<Found>;
}

export function createFaceFinder(networks: NetworkPool): FaceFinder {
  return {
    find: async (picture, signal) => {
      let passes = 0;
      let networkMs = 0;
      const draw = viewsOf(picture);
      const finding = await searchFaces(picture, async (network, view, threshold) => {
        if (signal.aborted) return undefined;
        const image = draw(view);
        const found = await networks.detect(network, image, threshold, signal);
        if (found === undefined) return undefined;
        passes++;
        networkMs += found.ms;
        return found.faces;
      });
      return { finding, passes, networkMs };
    },
  };
}
