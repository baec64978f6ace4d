import { expect, it } from 'vitest';
import { isCutShort } from '../../core/picture-end';
import type { PictureType } from '../../core/picture-type';

const bytes = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, 'latin1'));

const filler = 'x'.repeat(1_000);
const thumbnail = '\xff\xd8small\xff\xd9';
/** Start of image, one EXIF segment with a preview in it, start of scan. */
const jpegHead = `\xff\xd8\xff\xe1\x00${String.fromCharCode(2 + thumbnail.length)}${thumbnail}\xff\xda\x00\x02`;
const pngHead = '\x89PNG\r\n\x1a\n\0\0\0\x02IHDRab....';
const iend = '\0\0\0\0IEND....';
const size = (n: number): string => String.fromCharCode(n & 255, (n >> 8) & 255, 0, 0);

const cases: [string, PictureType, string, boolean][] = [
  ['a JPEG with its end', 'jpeg', `${jpegHead}${filler}\xff\xd9`, false],
  ['a JPEG with a preview after its end', 'jpeg', `${jpegHead}\xff\xd9${filler}${filler}`, false],
  ['a JPEG with only its thumbnail’s end', 'jpeg', `${jpegHead}${filler}`, true],
  ['a JPEG cut in its head', 'jpeg', jpegHead.slice(0, 12), true],
  ['a JPEG cut within the end marker', 'jpeg', `${jpegHead}${filler}\xff`, true],
  ['a PNG with its end', 'png', `${pngHead}${iend}`, false],
  ['a PNG with data after its end', 'png', `${pngHead}${iend}${filler}`, false],
  ['a PNG without', 'png', `${pngHead}\0\0\x03\xe8IDAT${filler}....`, true],
  ['a PNG cut within a chunk', 'png', `${pngHead}\0\0\x07\xd0IDAT${filler}`, true],
  ['a GIF with its trailer', 'gif', `GIF89a${filler};`, false],
  ['a GIF without', 'gif', `GIF89a${filler}`, true],
  ['a whole WebP', 'webp', `RIFF${size(1_004)}WEBP${filler}`, false],
  ['half a WebP', 'webp', `RIFF${size(2_004)}WEBP${filler}`, true],
  ['a whole BMP', 'bmp', `BM${size(1_006)}${filler}`, false],
  ['half a BMP', 'bmp', `BM${size(2_006)}${filler}`, true],
  ['an AVIF, whose decoders refuse by themselves', 'avif', filler, false],
];

it.each(cases)('%s', (_, type, content, expected) => {
  expect(isCutShort(bytes(content), type)).toBe(expected);
});

it.each<PictureType>(['jpeg', 'png', 'gif', 'webp', 'bmp'])('an empty %s is cut short', (type) => {
  expect(isCutShort(new Uint8Array(0), type)).toBe(true);
});
