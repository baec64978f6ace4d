import { imageDimensionsFromData } from 'image-dimensions';
import { isCutShort } from '../../core/picture-end';
import { mayMove } from '../../core/picture-frames';
import { sizeInHead, isTooLarge, MAX_BYTES } from '../../core/picture-size';
import type { PictureType } from '../../core/picture-type';
import { pngData } from '../../core/png-data';
import { framesOf } from './moving-picture';
import type { Part } from './part';
import { unpacks } from './unpacks';

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
  if (isCutShort(bytes, type) || !(await isWhole(bytes, type)))
    yield { kind: 'not-inspected', reason: 'broken' };
  if (mayMove(bytes, type)) yield* framesOf(bytes, type, signal);
}

/** Firefox shows a damaged PNG up to the damage, and nothing below; Chromium refuses it (seen in ESR 153). */
const isWhole = async (bytes: Uint8Array<ArrayBuffer>, type: PictureType): Promise<boolean> =>
  !import.meta.env.FIREFOX || type !== 'png' || unpacks(pngData(bytes));
