import type { PictureType } from './picture-type';

/** The formats' own marks of more than one picture, as text of one character a byte. */
const graphicControl = '\x21\xf9\x04';
const animationControl = 'acTL';

/** How much of a file tells a still PNG, WebP or AVIF from a moving one; a GIF is searched whole. */
const HEAD = 4_096;

/**
 * Whether a picture moves. Decoders give its first frame, and "no face" would be a claim about the
 * others.
 *
 * @param bytes the whole file, one character (0-255) a byte
 */
export function moves(bytes: string, type: PictureType): boolean {
  const head = bytes.slice(0, HEAD);
  switch (type) {
    case 'gif':
      // One before each frame that has a time. https://www.w3.org/Graphics/GIF/spec-gif89a.txt, 23
      return bytes.indexOf(graphicControl, bytes.indexOf(graphicControl) + 1) > 0;
    case 'png':
      // Before the first IDAT. https://www.w3.org/TR/png-3/#acTL-chunk
      return head.split('IDAT', 1)[0]?.includes(animationControl) ?? false;
    case 'webp':
      // https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
      return head.startsWith('VP8X', 12) && (head.charCodeAt(20) & 0x02) !== 0;
    case 'avif':
      return head.slice(0, head.charCodeAt(3)).includes('avis');
    default:
      return false;
  }
}
