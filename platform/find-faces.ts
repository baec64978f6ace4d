import { letterbox, NETWORK_SIDE, toPicture, type Face } from '../core/face-boxes';
import type { FaceDetector } from '../models/face-detector';

/** What looking at one picture gave. */
export type Finding =
  | { readonly kind: 'faces'; readonly faces: readonly Face[] }
  /** places that look like a face, and not enough so */
  | { readonly kind: 'not-sure'; readonly faces: readonly Face[] }
  | { readonly kind: 'no-face' }
  /** time ran out before the last look */
  | { readonly kind: 'not-finished' };

/** Looks for faces in one picture. */
export interface FaceFinder {
  /** Faces are in pixels of the picture. @throws when the network itself is broken */
  find(
    picture: ImageBitmap,
    signal: AbortSignal,
  ): Promise<{ readonly finding: Finding; readonly passes: number }>;
}

export function createFaceFinder(detector: FaceDetector): FaceFinder {
  return {
    find: async (picture) => {
      const { width, height } = picture;
      const faces = toPicture(await detector.detect(pixelsOf(picture)), letterbox(width, height));
      return {
        finding: faces.length > 0 ? { kind: 'faces', faces } : { kind: 'no-face' },
        passes: 1,
      };
    },
  };
}

/** The whole picture on a black square, as the network was trained. */
function pixelsOf(picture: ImageBitmap): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(NETWORK_SIDE, NETWORK_SIDE);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2d canvas in this Worker');
  const { width, height } = letterbox(picture.width, picture.height);
  context.fillRect(0, 0, NETWORK_SIDE, NETWORK_SIDE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, NETWORK_SIDE, NETWORK_SIDE).data;
}
