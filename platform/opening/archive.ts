import {
  BlobReader,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_UNSUPPORTED_COMPRESSION,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { NotInspectedReason } from '../../core/inspection';
import { ARCHIVE_BYTES, ARCHIVE_IN_MEMORY, ARCHIVE_PICTURES } from '../../core/opening-limits';
import { readEntry } from './archive-entry';
import { notInspected, type Opener, type Part } from './part';

/** What may still come out of one file, archives in it included. */
export interface Allowance {
  pictures: number;
  bytes: number;
}

export const allowance = (): Allowance => ({ pictures: ARCHIVE_PICTURES, bytes: ARCHIVE_BYTES });

const reasons: Readonly<Record<string, NotInspectedReason>> = {
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY]: 'locked',
  [ERR_UNSUPPORTED_COMPRESSION]: 'unsupported',
};
const reasonFor = (error: unknown): NotInspectedReason =>
  reasons[error instanceof Error ? error.message : ''] ?? 'broken';

/** From memory, an entry takes half the time. */
const readerOf = async (file: Blob): Promise<Uint8ArrayReader | BlobReader> =>
  file.size > ARCHIVE_IN_MEMORY
    ? new BlobReader(file)
    : new Uint8ArrayReader(new Uint8Array(await file.arrayBuffer()));

/**
 * A ZIP, and what is one inside: office documents, e-books, comics. Entries that are pictures by
 * their bytes, in the archive's order.
 *
 * @param left shared with the archives inside
 */
export async function* openArchive(
  file: Blob,
  signal: AbortSignal,
  left: Allowance,
  openEntry: Opener,
): AsyncGenerator<Part> {
  const isOutOfTime = (): boolean => signal.aborted;
  let entries: Entry[];
  try {
    // What other tools may read differently is looked at all the same.
    entries = await new ZipReader(await readerOf(file), { strictness: 'tolerant' }).getEntries();
  } catch (error) {
    yield notInspected(reasonFor(error));
    return;
  }
  for (const entry of entries) {
    if (isOutOfTime()) {
      yield notInspected('timed-out');
      return;
    }
    if (entry.directory) continue;
    if (entry.encrypted) {
      yield notInspected('locked');
      continue;
    }
    let picture: Awaited<ReturnType<typeof readEntry>>;
    try {
      picture = await readEntry(entry, left, signal);
    } catch (error) {
      yield notInspected(isOutOfTime() ? 'timed-out' : reasonFor(error));
      continue;
    }
    if (picture === 'no-picture') continue;
    if (picture === 'too-large') {
      yield notInspected('too-large');
      continue;
    }
    if (left.pictures-- <= 0) {
      yield notInspected('too-many');
      return;
    }
    for await (const part of openEntry(picture, signal)) {
      yield part.kind === 'picture' ? { ...part, isShown: false } : part;
    }
  }
}
