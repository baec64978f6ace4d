import { letterbox, NETWORK_SIDE, toPicture } from '../core/face-boxes';
import { isCutShort } from '../core/picture-end';
import { notInspected, type Inspection, type NotInspectedReason } from '../core/inspection';
import { moves } from '../core/picture-frames';
import { isDecodable, pictureType, SIGNATURE_BYTES, type PictureType } from '../core/picture-type';
import type { FaceDetector } from '../models/face-detector';
import { readHead } from './read-head';

/**
 * One picture, from file to verdict. Runs in a Worker.
 *
 * @throws only when the detector itself is broken; a broken picture is a "not inspected"
 */
export async function inspectPicture(file: File, detector: FaceDetector): Promise<Inspection> {
  const inspection = await look(file, detector);
  const isAsked = inspection.kind === 'not-inspected' || inspection.faces.length > 0;
  return isAsked ? { ...inspection, mark: await markOf(file) } : inspection;
}

/** SHA-256 in hex: by it the person's answer is known again for a while. */
async function markOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const noPicture: Inspection = { kind: 'inspected', width: 0, height: 0, faces: [] };

async function look(file: File, detector: FaceDetector): Promise<Inspection> {
  const type = pictureType(await readHead(file, SIGNATURE_BYTES));
  // The page scripts look less closely.
  if (type === undefined) return noPicture;
  if (!isDecodable(type)) return notInspected('unsupported');
  let picture: ImageBitmap;
  try {
    // Orientation from EXIF is applied by default.
    picture = await createImageBitmap(file);
  } catch {
    // The browser says no more than that it cannot decode it.
    return notInspected('broken');
  }
  try {
    const { width, height } = picture;
    const faces = toPicture(await detector.detect(pixelsOf(picture)), letterbox(width, height));
    // Only then worth reading the whole file: with a face the person is asked anyway.
    const unseen = faces.length === 0 ? await unseenPart(file, type) : undefined;
    if (unseen !== undefined) return notInspected(unseen);
    return { kind: 'inspected', width, height, faces };
  } finally {
    picture.close();
  }
}

/** Why "no face" would be a claim about a part of the file that nobody saw. */
async function unseenPart(file: File, type: PictureType): Promise<NotInspectedReason | undefined> {
  if (moves(await readHead(file, file.size), type)) return 'moving';
  return isCutShort(new Uint8Array(await file.arrayBuffer()), type) ? 'broken' : undefined;
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
