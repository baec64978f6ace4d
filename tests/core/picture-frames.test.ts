import { expect, it } from 'vitest';
import { moves } from '../../core/picture-frames';
import type { PictureType } from '../../core/picture-type';

const frame = '\x21\xf9\x04\0\x0a\0\0\0,pixels';
const webp = (flags: number): string =>
  `RIFF....WEBPVP8X\x0a\0\0\0${String.fromCharCode(flags)}\0\0\0`;
const ftyp = (...brands: string[]): string =>
  `\0\0\0${String.fromCharCode(16 + 4 * brands.length)}ftypavif\0\0\0\0${brands.join('')}`;

it.each<[string, PictureType, string, boolean]>([
  ['a GIF of one frame', 'gif', `GIF89a${frame};`, false],
  ['a GIF without times', 'gif', 'GIF87a,pixels;', false],
  ['a GIF of two frames', 'gif', `GIF89a${frame}${frame};`, true],
  ['a still PNG', 'png', '\x89PNG....IHDR....IDAT....', false],
  ['a PNG with the name in its pixels', 'png', '\x89PNG....IHDR....IDATacTL', false],
  ['a moving PNG', 'png', '\x89PNG....IHDR....acTL....IDAT', true],
  ['a simple WebP', 'webp', 'RIFF....WEBPVP8 ........\x02', false],
  ['a WebP with alpha', 'webp', webp(0x10), false],
  ['a moving WebP', 'webp', webp(0x12), true],
  ['a still AVIF', 'avif', `${ftyp('avif', 'mif1')}avis`, false],
  ['a moving AVIF', 'avif', ftyp('avif', 'avis'), true],
  ['a JPEG', 'jpeg', `\xff\xd8${frame}${frame}`, false],
])('%s', (_, type, bytes, expected) => {
  expect(moves(bytes, type)).toBe(expected);
});
