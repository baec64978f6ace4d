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

/** A table of two colours, an extension, a frame with a table of its own. */
const gif = `GIF89a\x01\0\x01\0\x80\0\0${'rgb'.repeat(2)}!\xfe\x03;;;\0,\0\0\0\0\x01\0\x01\0\x81${'rgb'.repeat(4)}\x02\x03;;;\x02;;\0`;
/** One entry, whose picture has 1,000 bytes behind it. */
const icon = `\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0${size(1_000)}${size(22)}`;

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
  ['a GIF with its trailer', 'gif', `${gif};`, false],
  ['a GIF with data after its trailer', 'gif', `${gif};${filler}`, false],
  ['a GIF without colours of its own', 'gif', 'GIF89a\x01\0\x01\0\0\0\0;', false],
  ['a GIF without its trailer', 'gif', gif, true],
  ['a GIF cut in its pixels, where they look like a trailer', 'gif', gif.slice(0, -3), true],
  ['a GIF with something between its blocks', 'gif', `${gif}${filler};`, true],
  ['a whole WebP', 'webp', `RIFF${size(1_004)}WEBP${filler}`, false],
  ['half a WebP', 'webp', `RIFF${size(2_004)}WEBP${filler}`, true],
  ['a whole BMP', 'bmp', `BM${size(1_006)}${filler}`, false],
  ['half a BMP', 'bmp', `BM${size(2_006)}${filler}`, true],
  ['an icon', 'ico', `${icon}${filler}`, false],
  ['an icon with data after it', 'ico', `${icon}${filler}${filler}`, false],
  ['half an icon', 'ico', `${icon}${filler.slice(500)}`, true],
  ['an icon cut in its directory', 'ico', icon.slice(0, 15), true],
  ['an icon of nothing', 'ico', '\0\0\x01\0\0\0', true],
  ['an AVIF, whose decoders refuse by themselves', 'avif', filler, false],
];

it.each(cases)('%s', (_, type, content, expected) => {
  expect(isCutShort(bytes(content), type)).toBe(expected);
});

it.each<PictureType>(['jpeg', 'png', 'gif', 'webp', 'bmp', 'ico'])(
  'an empty %s is cut short',
  (type) => {
    expect(isCutShort(new Uint8Array(0), type)).toBe(true);
  },
);
