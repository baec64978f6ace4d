import { expect, it } from 'vitest';
import { isSaidSmaller, isTooLarge, sizeInHead } from '../../core/picture-size';

const little = (size: 2 | 4, value: number): string => {
  const bytes = Buffer.alloc(size);
  if (size === 2) bytes.writeUInt16LE(value);
  else bytes.writeInt32LE(value);
  return bytes.toString('latin1');
};
const big = (value: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes.toString('latin1');
};
const bytes = (latin1: string): Uint8Array => new Uint8Array(Buffer.from(latin1, 'latin1'));
const bmp = (headSize: number, rest: string): string =>
  `BM${'.'.repeat(12)}${little(4, headSize)}${rest}`;
const png = (width: number, height: number): string =>
  `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${big(width)}${big(height)}`;

it.each([
  ['BMP', 'bmp', bmp(40, little(4, 640) + little(4, 480)), { width: 640, height: 480 }],
  ['BMP, top row first', 'bmp', bmp(40, little(4, 9) + little(4, -7)), { width: 9, height: 7 }],
  ['BMP, OS/2', 'bmp', bmp(12, `${little(2, 64)}${little(2, 48)}....`), { width: 64, height: 48 }],
  ['BMP without a size', 'bmp', bmp(40, ''), undefined],
  ['ICO of bitmaps', 'ico', '\0\0\x01\0', { width: 256, height: 256 }],
  ['ICO of a PNG', 'ico', `\0\0\x01\0${png(60_000, 50_000)}`, { width: 60_000, height: 50_000 }],
  ['ICO of two', 'ico', `..${png(900, 900)}${png(300, 300)}`, { width: 900, height: 900 }],
  [
    'ICO cut in a PNG',
    'ico',
    `\0\0\x01\0${png(900, 900).slice(0, 20)}`,
    { width: 256, height: 256 },
  ],
  ['another', 'png', png(1, 1), undefined],
] as const)('%s', (_, type, content, expected) => {
  expect(sizeInHead(bytes(content), type)).toEqual(expected);
});

it.each([
  ['browser', 12_000, 10_000, false],
  ['browser', 12_001, 10_000, true],
  ['library', 10_000, 5_000, false],
  ['library', 10_001, 5_000, true],
] as const)('for a %s, %i × %i is too large: %s', (decoder, width, height, expected) => {
  expect(isTooLarge({ width, height }, decoder)).toBe(expected);
});

it.each([
  ['as it says', [240, 210], [240, 210], false],
  ['in whole blocks', [1_920, 1_080], [1_920, 1_088], false],
  ['in blocks of a small one', [10, 10], [16, 16], false],
  ['larger than inside', [480, 420], [240, 210], false],
  ['a dot', [1, 1], [240, 210], true],
  ['a line', [240, 2], [240, 210], true],
] as const)(
  'a film that says its size outside: %s',
  (_, [width, height], [own, ownHeight], lies) => {
    expect(isSaidSmaller({ width, height }, { width: own, height: ownHeight })).toBe(lies);
  },
);
