import { imageDimensionsFromData } from 'image-dimensions';
import { isCutShort } from '../../core/picture-end';
import { mayMove } from '../../core/picture-frames';
import { sizeInHead, isTooLarge, MAX_BYTES } from '../../core/picture-size';
import type { PictureType } from '../../core/picture-type';
import { framesOf } from './moving-picture';
import type { Part } from './part';

/** A picture that the browser decodes by itself. */
export async function* openStillPicture(
  file: Blob,
  type: PictureType,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  const bytes = file.size > MAX_BYTES ? undefined : new Uint8Array(await file.arrayBuffer());
  const size = bytes && (imageDimensionsFromData(bytes) ?? sizeInHead(bytes, type));
  if (bytes === undefined || (size !== undefined && isTooLarge(size, 'browser'))) {
    yield { kind: 'not-inspected', reason: 'too-large' };
    return;
  }
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
  if (isCutShort(bytes, type)) yield { kind: 'not-inspected', reason: 'broken' };
  if (mayMove(bytes, type)) yield* framesOf(bytes, type, signal);
}
