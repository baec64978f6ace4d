/** What other decoders than ours find in a file: a digest of each picture, the one with the face last. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { pictureType } from '../../../core/picture-type';
import type { PracticePage } from '../../harness/driver';

const digest = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');

async function bySharp(file: Buffer): Promise<string[]> {
  const { data } = await sharp(file, { failOn: 'error', pages: -1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [digest(data)];
}

function byFfmpeg(film: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    const path = join(folder, 'film');
    writeFileSync(path, film);
    const { stdout } = spawnSync('ffmpeg', ['-v', 'quiet', '-i', path, '-f', 'framemd5', '-']);
    return String(stdout)
      .split('\n')
      .flatMap((line) => /[0-9a-f]{32}$/.exec(line)?.[0] ?? []);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Entries whose checksum is right, by the directory at the end. APPNOTE.TXT, 4.3 */
function bySmallUnzip(archive: Buffer): string[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const found: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < archive.readUInt16LE(end + 10); entry++) {
    const start = archive.readUInt32LE(at + 42);
    const content =
      start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(content, content + archive.readUInt32LE(at + 20));
    const unpacked = archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (crc32(unpacked) === archive.readUInt32LE(at + 16)) found.push(digest(unpacked));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + archive.readUInt16LE(at + field), 0);
  }
  return found;
}

export async function independently(file: Buffer): Promise<string[]> {
  const type = pictureType(file.toString('latin1', 0, 16_384));
  try {
    if (type === 'mp4' || type === 'matroska') return byFfmpeg(file);
    return type === 'zip' ? bySmallUnzip(file) : await bySharp(file);
  } catch {
    // Whatever else it says: it finds nothing.
    return [];
  }
}

export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly pixels: string;
}

/** What the browser shows of a file, in a page without us; null where it cannot. */
export function byBrowser(tab: PracticePage, file: Buffer): Promise<Decoded | null> {
  return tab.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${file.toString('base64')}'), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
    if (bitmap === null) return null;
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    const { data } = context.getImageData(0, 0, width, height);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
    return { width, height, pixels: hash.join() };
  })()`);
}
