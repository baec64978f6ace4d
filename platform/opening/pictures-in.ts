import { isDecodable, pictureType, SIGNATURE_BYTES } from '../../core/picture-type';
import { readHead } from '../read-head';
import type { Opener } from './part';
import { openStillPicture } from './still-picture';

/** Every picture in a file, one after the other; none where the file holds no picture. */
export const picturesIn: Opener = async function* (file) {
  const type = pictureType(await readHead(file, SIGNATURE_BYTES));
  // The page scripts look less closely.
  if (type === undefined) return;
  if (isDecodable(type)) yield* openStillPicture(file, type);
  else yield { kind: 'not-inspected', reason: 'unsupported' };
};
