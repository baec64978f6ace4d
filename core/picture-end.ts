import { gifEnds } from './gif-end';
import type { PictureType } from './picture-type';

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const littleEndian32 = (bytes: Uint8Array, at: number): number => viewOf(bytes).getUint32(at, true);

/**
 * Where the pixels of a JPEG begin: the first "start of scan" after the segments of the head. A
 * preview inside the EXIF segment has an end marker of its own, which must not count.
 * ITU-T T.81, annex B, https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
function jpegScan(bytes: Uint8Array): number | undefined {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === 0xda) return at;
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return undefined;
}

function jpegEnds(bytes: Uint8Array): boolean {
  const scan = jpegScan(bytes);
  if (scan === undefined) return false;
  // From the end: phones append previews and other data, but rarely much.
  for (let at = bytes.length - 2; at > scan; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** The last chunk's name; what follows it is another program's data. https://www.w3.org/TR/png-3/#11IEND */
function pngEnds(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (text(bytes, at + 4, 4) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Each entry of an icon says where its picture is. https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
function iconEnds(bytes: Uint8Array): boolean {
  const count = (bytes[4] ?? 0) + (bytes[5] ?? 0) * 256;
  const directory = 6 + count * 16;
  if (count === 0 || directory > bytes.length) return false;
  for (let at = 6; at < directory; at += 16) {
    if (littleEndian32(bytes, at + 8) + littleEndian32(bytes, at + 12) > bytes.length) return false;
  }
  return true;
}

/**
 * Whether a picture lacks its end. Decoders fill what is missing with grey or nothing (Firefox
 * more readily than Chromium), and "no face" would be a claim about a part that nobody saw.
 *
 * @returns false too for formats whose decoders refuse a cut file by themselves
 */
export function isCutShort(bytes: Uint8Array, type: PictureType): boolean {
  switch (type) {
    case 'jpeg':
      return !jpegEnds(bytes);
    case 'png':
      return !pngEnds(bytes);
    case 'gif':
      return !gifEnds(bytes);
    case 'webp':
      return bytes.length < 8 || littleEndian32(bytes, 4) + 8 > bytes.length;
    case 'bmp':
      return bytes.length < 6 || littleEndian32(bytes, 2) > bytes.length;
    case 'ico':
      return !iconEnds(bytes);
    default:
      return false;
  }
}
