import { join } from 'node:path';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Sharp } from 'sharp';
import { zip } from '../../tests/harness/archives';
import { film } from '../../tests/harness/films';
import { cut } from '../../tests/harness/photo-cuts';
import { pdf } from '../../tests/harness/pdfs';
import { bytesOf, picture } from '../../tests/harness/pictures';

export interface Kind {
  readonly file: string;
  readonly make: () => Promise<Buffer>;
  readonly way: 'input' | 'drop' | 'paste' | 'call';
  /** No face; a face, or what nobody can look at, and the answer. */
  readonly end: 'passes' | 'refused' | 'said-yes';
}

/** So small that two thousand take minutes: what an upload leaves behind does not depend on its size. */
const small = (which: 'stairs' | 'portrait'): Sharp => cut(which).resize(96, 84, { fit: 'cover' });
const stairs = (): Promise<Buffer> => small('stairs').jpeg({ quality: 80 }).toBuffer();
const portrait = (): Promise<Buffer> => small('portrait').jpeg({ quality: 80 }).toBuffer();

/** The one whose time is compared: the same file the same way, often. */
export const usual: Kind = { file: 'stairs.jpg', make: stairs, way: 'input', end: 'passes' };

/** Mostly without a face, as in a day of work. */
export const mix: readonly Kind[] = [
  usual,
  { file: 'stairs.png', make: () => small('stairs').png().toBuffer(), way: 'drop', end: 'passes' },
  usual,
  { file: 'pasted.png', make: () => small('stairs').png().toBuffer(), way: 'paste', end: 'passes' },
  usual,
  {
    file: 'stairs.webp',
    make: () => small('stairs').webp().toBuffer(),
    way: 'drop',
    end: 'passes',
  },
  { file: 'portrait.jpg', make: portrait, way: 'drop', end: 'refused' },
  usual,
  {
    file: 'stairs.pdf',
    make: async () => pdf({ jpegs: [await stairs()], textPages: 1 }),
    way: 'input',
    end: 'passes',
  },
  { file: 'picked.jpg', make: stairs, way: 'call', end: 'passes' },
  usual,
  {
    file: 'stairs.zip',
    make: async () => zip([{ name: 'a.jpg', bytes: await stairs() }]),
    way: 'drop',
    end: 'passes',
  },
  { file: 'stairs.gif', make: () => small('stairs').gif().toBuffer(), way: 'input', end: 'passes' },
  {
    file: 'half.jpg',
    make: async () => (await stairs()).subarray(0, 1_000),
    way: 'input',
    end: 'refused',
  },
  usual,
  {
    file: 'stairs.mp4',
    make: async () => bytesOf(await film('short-stairs.mp4')),
    way: 'input',
    end: 'passes',
  },
  {
    file: 'portrait.png',
    make: () => small('portrait').png({ palette: true }).toBuffer(),
    way: 'input',
    end: 'said-yes',
  },
  usual,
  {
    file: 'circle.svg',
    make: async () => bytesOf(await picture('circle.svg')),
    way: 'drop',
    end: 'passes',
  },
  {
    file: 'portrait.zip',
    make: async () => zip([{ name: 'a.jpg', bytes: await portrait() }]),
    way: 'drop',
    end: 'refused',
  },
];

/** Files of the kinds on disk; what is asked about has other bytes each time, since an answer is remembered. */
export async function filesOnDisk(): Promise<(kind: Kind, upload: number) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-long-run-'));
  const contents = new Map<string, Buffer>();
  for (const { file, make } of mix) {
    if (contents.has(file)) continue;
    contents.set(file, await make());
    writeFileSync(join(folder, file), contents.get(file) ?? '');
  }
  return ({ file, end }, upload) => {
    const path = join(folder, file);
    if (end !== 'passes') {
      const [content = Buffer.alloc(0)] = [contents.get(file)];
      writeFileSync(path, Buffer.concat([content, Buffer.from(String(upload))]));
    }
    return path;
  };
}
