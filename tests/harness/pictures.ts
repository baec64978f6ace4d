import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { openedKinds } from './opened-kinds';
import { cut } from './photo-cuts';

/**
 * Pictures for the demo and the tests: parts of photographs in many formats, and files that are no
 * whole picture. Made on the machine that needs them, never committed.
 */
const folder = resolve('.cache/pictures');

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

const makers = {
  /** four faces */
  'friends.jpg': () => cut('friends').jpeg({ quality: 90 }).toBuffer(),
  /** one face */
  'portrait.jpg': () => cut('portrait').jpeg({ quality: 90 }).toBuffer(),
  'portrait.png': () => cut('portrait').png().toBuffer(),
  'portrait.webp': () => cut('portrait').webp().toBuffer(),
  /** one face, and what a camera writes beside it */
  'tagged.jpg': () =>
    cut('portrait')
      .withExif({
        IFD0: { Make: 'A camera', Copyright: 'Somebody' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 39/1 30/1' },
      })
      .jpeg({ quality: 90 })
      .toBuffer(),
  /** four faces in 48 megapixels */
  'friends-48mp.jpg': () =>
    cut('friends').resize(11_300, 4_246, { fit: 'fill' }).jpeg({ quality: 80 }).toBuffer(),
  /** a real photo without a face */
  'stairs.jpg': () => cut('stairs').jpeg({ quality: 90 }).toBuffer(),
  'stairs.png': () => cut('stairs').png().toBuffer(),
  /** 12 megapixels without a face */
  'stairs-12mp.jpg': () =>
    cut('stairs').resize(3000, 4000, { fit: 'fill' }).jpeg({ quality: 90 }).toBuffer(),
  'stairs-half.jpg': async () => half(await cut('stairs').jpeg({ quality: 90 }).toBuffer()),
  'stairs-head.png': async () => (await cut('stairs').png().toBuffer()).subarray(0, 600),
  /** two frames, neither with a face */
  'moving.gif': async () => {
    const still = await cut('stairs').resize(200).png().toBuffer();
    const frames = [still, await sharp(still).negate().png().toBuffer()];
    return sharp(frames, { join: { animated: true } })
      .gif({ delay: [200, 200] })
      .toBuffer();
  },
  ...openedKinds,
  'empty.jpg': () => Promise.resolve(Buffer.alloc(0)),
  'notes.jpg': () => Promise.resolve(Buffer.from('Shopping: bread, milk, tea.\n')),
  'notes.txt': () => Promise.resolve(Buffer.from('Just a text.\n')),
} as const;

export type PictureName = keyof typeof makers;

/** The path of a file, made if it is not there yet. */
export async function made(name: string, make: () => Promise<Buffer>): Promise<string> {
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    // Whole or not at all: two runs may make the same one at the same time.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, await make());
    renameSync(unfinished, path);
  }
  return path;
}

export const picture = (name: PictureName): Promise<string> => made(name, makers[name]);

export const bytesOf = (path: string): Buffer => readFileSync(path);
