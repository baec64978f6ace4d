import sharp from 'sharp';
import { expect } from 'vitest';
import { coverOf, FILL } from '../../../core/hide-faces';
import type { PracticePage } from '../../harness/driver';
import { bytesOf, picture, type PictureName } from '../../harness/pictures';
import { inspectBytes, type KeptFile } from './kept-files';
import type { Started } from './practice';

export async function choose(page: PracticePage, ...names: PictureName[]): Promise<void> {
  const selector = names.length > 1 ? '#many' : '#one';
  await page.choose(selector, await Promise.all(names.map(picture)));
}

/** Pixels in a place of a picture; each as red, green, blue. */
async function coloursIn(
  bytes: Buffer,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<Set<string>> {
  const { data, info } = await sharp(bytes)
    .extract({ left: x, top: y, width, height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) {
    colours.add([data[at], data[at + 1], data[at + 2]].join());
  }
  return colours;
}

/** The same kind and size, nothing beside the pixels, one colour where the faces were, and no face. */
export async function expectHidden(
  practice: Started,
  kept: KeptFile | undefined,
  name: PictureName,
): Promise<void> {
  if (kept === undefined) throw new Error('The page was given nothing');
  const original = bytesOf(await picture(name));
  const before = await inspectBytes(practice, original);
  const after = await inspectBytes(practice, kept.bytes);
  expect([kept.name, kept.type]).toEqual([name, (await typeOf(original)).type]);
  const { format, exif, xmp, iptc, width, height } = await sharp(kept.bytes).metadata();
  expect(`image/${format}`).toBe(kept.type);
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  expect(kept.bytes.includes('Exif')).toBe(false);
  expect([width, height]).toEqual([before.width, before.height]);
  expect([after.kind, after.faces]).toEqual(['inspected', []]);
  expect(before.faces?.length).toBeGreaterThan(0);
  for (const face of before.faces ?? []) {
    const cover = coverOf(face, { width, height });
    if (format === 'png') {
      const { red, green, blue } = FILL;
      expect(await coloursIn(kept.bytes, cover)).toEqual(new Set([[red, green, blue].join()]));
    } else {
      // What is written with loss blurs its edges, by a block of 16 pixels.
      const inside = { x: cover.x + 16, y: cover.y + 16 };
      const size = { width: cover.width - 32, height: cover.height - 32 };
      expect(await coloursIn(kept.bytes, { ...inside, ...size })).toHaveLength(1);
    }
  }
}

const typeOf = async (bytes: Buffer) => ({
  type: `image/${(await sharp(bytes).metadata()).format}`,
});
