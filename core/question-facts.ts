import { needsAnswer } from './decide';
import type { HeldPicture } from './protocol-interstitial';

/** Faces in what is asked about; what only may be one is none here. */
export const countFaces = (pictures: readonly HeldPicture[]): number =>
  pictures
    .filter(needsAnswer)
    .reduce(
      (sum, { inspection }) =>
        sum + (inspection.kind === 'inspected' ? inspection.faces.length : 0),
      0,
    );

/** The camera and the screen are asked about alone, before there is any picture. */
export function streamOf(pictures: readonly HeldPicture[]): 'camera' | 'screen' | undefined {
  const reasons = pictures.map(({ inspection }) =>
    inspection.kind === 'not-inspected' ? inspection.reason : undefined,
  );
  return reasons.find((reason) => reason === 'camera' || reason === 'screen');
}
