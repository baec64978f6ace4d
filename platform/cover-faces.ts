import type { Box } from '../core/face-boxes';
import { FILL, writtenAs } from '../core/hide-faces';
import { mayMove } from '../core/picture-frames';
import type { Size } from '../core/picture-size';
import { pictureType, SIGNATURE_BYTES } from '../core/picture-type';
import { readHead } from './read-head';

/** Nobody sees a difference, and the file stays about as large. */
const QUALITY = 0.92;

const headOf = (file: Blob): Promise<string> => readHead(file, SIGNATURE_BYTES);

/** What this file can be written as again; undefined where browsers cannot, or where it moves and would stand still. */
export async function writableAs(file: Blob): Promise<string | undefined> {
  const head = await headOf(file);
  const type = pictureType(head);
  const bytes = Uint8Array.from(head, (character) => character.charCodeAt(0));
  return type === undefined || mayMove(bytes, type) ? undefined : writtenAs(type);
}

/**
 * The picture anew, with a solid colour over these places: of the same size, kind and name, upright, and
 * without what a camera writes beside the pixels (place, time, a small copy with the face in it).
 *
 * @throws when the browser cannot decode, draw or write it
 */
export async function coverFaces(file: File, covers: readonly Box[], size: Size): Promise<File> {
  const type = await writableAs(file);
  if (type === undefined) throw new Error('No browser writes such a file');
  const canvas = await drawn(file, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  const { red, green, blue } = FILL;
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  for (const { x, y, width, height } of covers) context.fillRect(x, y, width, height);
  // A canvas beyond what the browser has memory for stays empty, without an error.
  for (const { x, y } of covers) {
    const [r, g, b, opacity] = context.getImageData(x, y, 1, 1).data;
    if (r !== red || g !== green || b !== blue || opacity !== 255) throw new Error('Not drawn');
  }
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  canvas.width = canvas.height = 0;
  // It writes PNG where it cannot write what it is asked for.
  if (blob.type !== type || writtenAs(pictureType(await headOf(blob))) !== type) {
    throw new Error(`Not written as ${type}`);
  }
  return new File([blob], file.name, { type: file.type });
}

/** Upright: the decoder turns it as EXIF says. */
async function drawn(file: Blob, { width, height }: Size): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(file);
  try {
    if (bitmap.width !== width || bitmap.height !== height) throw new Error('Not the same size');
    const canvas = new OffscreenCanvas(width, height);
    // In memory and not on a graphics card, which has limits of its own.
    canvas.getContext('2d', { willReadFrequently: true })?.drawImage(bitmap, 0, 0);
    return canvas;
  } finally {
    bitmap.close();
  }
}
