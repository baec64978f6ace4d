import { isCutShort } from '../../core/picture-end';
import { moves } from '../../core/picture-frames';
import type { PictureType } from '../../core/picture-type';
import { readHead } from '../read-head';
import type { Part } from './part';

/** A picture that the browser decodes by itself. */
export async function* openStillPicture(file: Blob, type: PictureType): AsyncGenerator<Part> {
  let bitmap: ImageBitmap;
  try {
    // Orientation from EXIF is applied by default.
    bitmap = await createImageBitmap(file);
  } catch {
    // The browser says no more than that it cannot decode it.
    yield { kind: 'not-inspected', reason: 'broken' };
    return;
  }
  yield { kind: 'picture', bitmap, isShown: true };
  // Only now worth reading the whole file: with a face nobody asks for more.
  if (moves(await readHead(file, file.size), type)) {
    yield { kind: 'not-inspected', reason: 'moving' };
  } else if (isCutShort(new Uint8Array(await file.arrayBuffer()), type)) {
    yield { kind: 'not-inspected', reason: 'broken' };
  }
}
