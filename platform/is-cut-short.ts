import type { PictureType } from '../core/picture-type';
import { readHead } from './read-head';

/** How far from the end a JPEG's end marker may stand: phones append previews and other data. */
const TAIL_BYTES = 65_536;

/**
 * Whether a picture that decoded without a face may lack its end: decoders fill what is missing
 * with grey, and "no face" would then be a claim about a part that nobody saw.
 */
export async function isCutShort(file: Blob, type: PictureType): Promise<boolean> {
  if (type === 'jpeg') {
    const tail = await readHead(file.slice(Math.max(0, file.size - TAIL_BYTES)), TAIL_BYTES);
    return !tail.includes('\xff\xd9');
  }
  return false;
}
