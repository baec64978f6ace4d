import { isDecodable, pictureType, SIGNATURE_BYTES } from '../../core/picture-type';
import { readHead } from '../read-head';
import { inWorker } from './in-worker';
import type { Opener } from './part';
import { openStillPicture } from './still-picture';
import { openSvg } from './svg';

const openHeic = inWorker('heic-worker.js');
const openTiff = inWorker('tiff-worker.js');

/** Every picture in a file, one after the other; none where the file holds no picture. */
export const picturesIn: Opener = async function* (file, signal) {
  const type = pictureType(await readHead(file, SIGNATURE_BYTES));
  // The page scripts look less closely.
  if (type === undefined) return;
  if (isDecodable(type)) yield* openStillPicture(file, type, signal);
  else if (type === 'heic') yield* openHeic(file, signal);
  else if (type === 'tiff') yield* openTiff(file, signal);
  else if (type === 'svg') yield* openSvg(file, signal);
  else yield { kind: 'not-inspected', reason: 'unsupported' };
};
