import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngData } from '../../../core/png-data';
import { unpacks } from '../../../platform/opening/unpacks';

const whole = await sharp(Buffer.from(Array.from({ length: 30_000 }, (_, at) => (at * at) % 251)), {
  raw: { width: 100, height: 100, channels: 3 },
})
  .png()
  .toBuffer();
const first = whole.indexOf('IDAT');

describe('the pixels of a PNG', () => {
  const changed = (change: (file: Buffer) => void): Buffer => {
    const file = Buffer.from(whole);
    change(file);
    return file;
  };
  it.each<[string, Buffer, boolean]>([
    ['whole', whole, true],
    ['with data after its end', Buffer.concat([whole, Buffer.from('more')]), true],
    [
      'a byte changed',
      changed((file) => (file[first + 400] = 1 ^ (file[first + 400] ?? 0))),
      false,
    ],
    [
      'a part of them missing',
      changed((file) => {
        file.writeUInt32BE(file.readUInt32BE(first - 4) - 40, first - 4);
      }),
      false,
    ],
    ['cut short', whole.subarray(0, first + 400), false],
    ['none', whole.subarray(0, first - 4), false],
    ['an empty file', Buffer.alloc(0), false],
  ])('%s', async (_, file, expected) => {
    expect(await unpacks(pngData(new Uint8Array(file)))).toBe(expected);
  });
});
