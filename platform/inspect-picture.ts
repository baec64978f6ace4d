import type { Inspection, NotInspectedReason } from '../core/inspection';
import { needsAnswer } from '../core/decide';
import { cutTo } from '../core/view';
import type { FaceFinder } from './find-faces';
import type { Opener, Part } from './opening/part';

/** Larger files are asked about each time: a hash needs all of the file in memory, and seconds. */
const MARK_BYTES = 100 * 2 ** 20;

/** All of one file, its opening included. */
export const FILE_BUDGET_MS = 6_000;

/**
 * One file, from bytes to verdict: the first picture in it with a face ends the search. Runs in a
 * Worker.
 *
 * @throws only when the detector itself is broken; a broken picture is a "not inspected"
 */
export async function inspectPicture(
  file: File,
  open: Opener,
  finder: FaceFinder,
): Promise<Inspection> {
  const inspection = await look(file, open, finder);
  return file.size <= MARK_BYTES && needsAnswer({ inspection, answered: false })
    ? { ...inspection, mark: await markOf(file) }
    : inspection;
}

/** SHA-256 in hex: by it the person's answer is known again for a while. */
async function markOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function look(file: File, open: Opener, finder: FaceFinder): Promise<Inspection> {
  const start = performance.now();
  const signal = AbortSignal.timeout(FILE_BUDGET_MS);
  let examined = { pictures: 0, passes: 0, ms: 0 };
  let size = { width: 0, height: 0 };
  let unsure: Inspection | undefined;
  let unseen: NotInspectedReason | undefined;

  const lookAt = async (
    part: Part & { readonly kind: 'picture' },
  ): Promise<Inspection | undefined> => {
    const { bitmap, isShown } = part;
    const { finding, passes } = await finder.find(bitmap, signal);
    examined = {
      pictures: examined.pictures + 1,
      passes: examined.passes + passes,
      ms: performance.now() - start,
    };
    size = { width: bitmap.width, height: bitmap.height };
    if (finding.kind === 'no-face') return undefined;
    if (finding.kind === 'not-finished') {
      unseen ??= 'timed-out';
      return undefined;
    }
    const faces = finding.faces.map((face) => cutTo(size, face));
    const about = {
      ...{ ...size, faces, examined },
      ...(!isShown && { preview: await previewOf(bitmap) }),
    };
    if (finding.kind === 'faces') return { kind: 'inspected', ...about };
    unsure ??= { kind: 'not-sure', ...about };
    return undefined;
  };

  for await (const part of open(file, signal)) {
    if (part.kind === 'not-inspected') {
      unseen ??= part.reason;
      continue;
    }
    try {
      const found = await lookAt(part);
      if (found !== undefined) return found;
    } finally {
      part.bitmap.close();
    }
    if (signal.aborted) {
      unseen ??= 'timed-out';
      break;
    }
  }
  if (unsure !== undefined) return unsure;
  if (unseen !== undefined) return { kind: 'not-inspected', reason: unseen };
  examined.ms = performance.now() - start;
  return { kind: 'inspected', ...size, faces: [], examined };
}

/** Pixels of the long side. */
const PREVIEW = 960;

async function previewOf(bitmap: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, PREVIEW / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}
