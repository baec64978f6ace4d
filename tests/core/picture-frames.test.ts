import { expect, it } from 'vitest';
import { mayMove, sampled } from '../../core/picture-frames';
import type { PictureType } from '../../core/picture-type';

const bytes = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, 'latin1'));

const chunk = (name: string, content = ''): string =>
  `\0\0\0${String.fromCharCode(content.length)}${name}${content}CRC.`;
const png = (...chunks: string[]): string => `\x89PNG\r\n\x1a\n${chunks.join('')}`;
const webp = (kind: string, flags: number): string =>
  `RIFF....WEBP${kind}\x0a\0\0\0${String.fromCharCode(flags)}\0\0\0`;
const ftyp = (...brands: string[]): string =>
  `\0\0\0${String.fromCharCode(16 + 4 * brands.length)}ftypavif\0\0\0\0${brands.join('')}`;

it.each<[string, PictureType, string, boolean]>([
  ['a GIF, of which only a decoder can tell', 'gif', 'GIF89a', true],
  ['a still PNG', 'png', png(chunk('IHDR'), chunk('IDAT')), false],
  ['a PNG with the name in its pixels', 'png', png(chunk('IDAT', 'acTL'), chunk('acTL')), false],
  ['a PNG with the name in a text', 'png', png(chunk('tEXt', 'acTL'), chunk('IDAT')), false],
  ['a moving PNG', 'png', png(chunk('IHDR'), chunk('acTL'), chunk('IDAT')), true],
  ['a PNG that ends early', 'png', png(chunk('IHDR')), false],
  ['a simple WebP', 'webp', webp('VP8 ', 0x02), false],
  ['a WebP with alpha', 'webp', webp('VP8X', 0x10), false],
  ['a moving WebP', 'webp', webp('VP8X', 0x12), true],
  ['a still AVIF', 'avif', `${ftyp('avif', 'mif1')}avis`, false],
  ['a moving AVIF', 'avif', ftyp('avif', 'avis'), true],
  ['a JPEG', 'jpeg', '\xff\xd8', false],
  ['nothing', 'webp', '', false],
])('%s', (_, type, content, expected) => {
  expect(mayMove(bytes(content), type)).toBe(expected);
});

it.each([
  [0, 10, []],
  [1, 10, [0]],
  [2, 10, [0, 1]],
  [10, 10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [11, 10, [0, 1, 2, 3, 4, 6, 7, 8, 9, 10]],
  [1_000, 10, [0, 111, 222, 333, 444, 555, 666, 777, 888, 999]],
  [1_000, 1, [0]],
])('of %i frames, at most %i: %j', (count, most, expected) => {
  expect(sampled(count, most)).toEqual(expected);
});
