import { BlobReader, BlobWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ARCHIVE_BYTES, ARCHIVE_PICTURES, ENTRY_BYTES } from '../../../core/opening-limits';
import { allowance, openArchive } from '../../../platform/opening/archive';
import type { Opener, Part } from '../../../platform/opening/part';

const PNG = '\x89PNG\r\n\x1a\n';
const bytes = (text: string): Blob =>
  new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
const png = bytes(PNG);
const text = bytes('Dear diary');

type Content = readonly [name: string, content: Blob, options?: ZipWriterAddDataOptions];

async function zip(...contents: Content[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content, options] of contents) {
    await writer.add(name, new BlobReader(content), options);
  }
  return writer.close();
}

const seen: Part = {
  kind: 'picture',
  bitmap: { width: 1 } as unknown as ImageBitmap,
  isShown: true,
};
const openEntry: Opener = async function* () {
  yield await Promise.resolve(seen);
};
const never = new AbortController().signal;

/** "picture", or why it is not looked at, part for part. */
async function opened(
  archive: Blob,
  { signal = never, left = allowance() } = {},
): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of openArchive(archive, signal, left, openEntry)) {
    parts.push(part.kind === 'picture' ? part.kind : part.reason);
  }
  return parts;
}

/** The start of a PNG, then zeros: a thousandth of its size when packed. */
const swollen = (size: number): Blob =>
  new Blob([png, ...Array<Uint8Array<ArrayBuffer>>(size / 2 ** 20).fill(new Uint8Array(2 ** 20))]);

describe('an archive', () => {
  it.each<[string, Content[], string[]]>([
    ['nothing in it', [], []],
    ['no picture', [['a.txt', text]], []],
    ['a text with the name of a picture', [['a.png', text]], []],
    ['a picture with the name of a text', [['a.txt', png]], ['picture']],
    ['a picture that is stored', [['a', png, { level: 0 }]], ['picture']],
    [
      'a folder, and names that lead out of it',
      [
        ['a/', new Blob()],
        ['../../a', png],
      ],
      ['picture'],
    ],
    ['locked', [['a.png', png, { password: 'a' }]], ['locked']],
    ['locked as of old', [['a.png', png, { password: 'a', zipCrypto: true }]], ['locked']],
    [
      'locked and not locked',
      [
        ['a', png, { password: 'a' }],
        ['b', png],
      ],
      ['locked', 'picture'],
    ],
  ])('with %s', async (_, contents, parts) => {
    expect(await opened(await zip(...contents))).toEqual(parts);
  });

  it('says of its pictures that nobody shows them', async () => {
    const parts = openArchive(await zip(['a', png]), never, allowance(), openEntry);
    expect((await parts.next()).value).toEqual({ ...seen, isShown: false });
  });

  it('gives whole pictures, in their order', async () => {
    const long = new Blob([png, new Uint8Array(100_000).fill(7)]);
    const sizes: number[] = [];
    const open: Opener = async function* (entry) {
      sizes.push(entry.size);
      yield await Promise.resolve(seen);
    };
    const archive = await zip(['b', long], ['a', png]);
    const parts = openArchive(archive, never, allowance(), open);
    while ((await parts.next()).done !== true);
    expect(sizes).toEqual([long.size, png.size]);
  });

  it('is read no further than it is asked', async () => {
    const open = vi.fn(openEntry);
    for await (const part of openArchive(
      await zip(['a', png], ['b', png]),
      never,
      allowance(),
      open,
    )) {
      expect(part.kind).toBe('picture');
      break;
    }
    expect(open).toHaveBeenCalledOnce();
  });

  it.each<[string, (archive: Blob) => Promise<Blob>]>([
    ['cut short', (archive) => Promise.resolve(archive.slice(0, archive.size - 30))],
    ['without an end', () => Promise.resolve(bytes('PK\x03\x04 and no more'))],
    [
      'damaged inside',
      async (archive) => {
        const damaged = new Uint8Array(await archive.arrayBuffer());
        damaged.fill(0, 0, 60);
        return new Blob([damaged]);
      },
    ],
  ])('%s is broken', async (_, damage) => {
    const archive = await damage(await zip(['a', new Blob([png, crypto.randomUUID()])]));
    expect(await opened(archive)).toEqual(['broken']);
  });

  it('ends when time has run out', async () => {
    const signal = AbortSignal.abort();
    expect(await opened(await zip(['a', png]), { signal })).toEqual(['timed-out']);
  });
});

describe('the limits', () => {
  let bomb: Blob;
  beforeAll(async () => {
    bomb = await zip(['a.png', swollen(2 * ENTRY_BYTES)], ['b.png', png]);
  });

  it('of an entry: a bomb is not unpacked, what follows is', async () => {
    expect(bomb.size).toBeLessThan(ENTRY_BYTES / 100);
    const left = allowance();
    expect(await opened(bomb, { left })).toEqual(['too-large', 'picture']);
    expect(ARCHIVE_BYTES - left.bytes).toBeLessThan(2 ** 20);
  });

  it('of an entry: nor is a bomb that lies about its size', async () => {
    const lying = new Uint8Array(await bomb.arrayBuffer());
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02_01_4b_50 && view.getUint32(at + 24, true) > ENTRY_BYTES)
        view.setUint32(at + 24, 1_000, true);
    }
    const left = allowance();
    expect(await opened(new Blob([lying]), { left })).toEqual(['broken', 'picture']);
    expect(ARCHIVE_BYTES - left.bytes).toBeLessThan(2 ** 20);
  });

  it('of an entry: zeros that are no picture are not unpacked at all', async () => {
    const left = allowance();
    const zeros = new Blob([new Uint8Array(2 ** 25)]);
    expect(await opened(await zip(['a.png', zeros]), { left })).toEqual([]);
    expect(ARCHIVE_BYTES - left.bytes).toBeLessThan(2 ** 20);
  });

  it('of all bytes', async () => {
    const left = { ...allowance(), bytes: 1.5 * 2 ** 20 };
    const archive = await zip(['a', swollen(2 ** 20)], ['b', swollen(2 ** 20)], ['c', png]);
    expect(await opened(archive, { left })).toEqual(['picture', 'too-large', 'too-large']);
  });

  it('of pictures', async () => {
    const contents = Array.from({ length: ARCHIVE_PICTURES + 2 }, (_, i) => [`${i}`, png] as const);
    const parts = await opened(await zip(...contents));
    expect(parts).toHaveLength(ARCHIVE_PICTURES + 1);
    expect(parts.at(-1)).toBe('too-many');
  });

  it('of pictures does not count what is none', async () => {
    const left = { ...allowance(), pictures: 1 };
    const archive = await zip(['a', text], ['b', text], ['c', png]);
    expect(await opened(archive, { left })).toEqual(['picture']);
  });
});
