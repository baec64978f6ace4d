import type { PictureType } from './picture-type';

/** The first and the last are always among them. */
const MAX_FRAMES = 10;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** An `acTL` chunk before the first `IDAT`. https://www.w3.org/TR/png-3/#acTL-chunk */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 8 <= bytes.length) {
    const name = latin1(bytes.subarray(at + 4, at + 8));
    if (name === 'acTL' || name === 'IDAT') return name === 'acTL';
    at += 12 + view.getUint32(at);
  }
  return false;
}

/**
 * Whether there may be more frames than the one that decoders give; "no face" would be a claim
 * about those. Of a GIF only a decoder can tell.
 */
export function mayMove(bytes: Uint8Array, type: PictureType): boolean {
  switch (type) {
    case 'gif':
      return true;
    case 'png':
      return isMovingPng(bytes);
    case 'webp':
      // https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
      return latin1(bytes.subarray(12, 16)) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
    case 'avif':
      return latin1(bytes.subarray(0, (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0))).includes('avis');
    default:
      return false;
  }
}

/** Which of `count` frames to look at: evenly spread, at most `most` of them. */
export function sampled(count: number, most = MAX_FRAMES): number[] {
  const some = Math.min(count, most);
  return Array.from({ length: some }, (_, index) =>
    some === 1 ? 0 : Math.round((index * (count - 1)) / (some - 1)),
  );
}
