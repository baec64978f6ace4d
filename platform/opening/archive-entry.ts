import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { ENTRY_BYTES } from '../../core/opening-limits';
import { pictureType, SIGNATURE_BYTES } from '../../core/picture-type';

/**
 * The bytes of an entry, as far as they are worth having: no more than the first ones where it is
 * no picture, and none where there are too many.
 *
 * @param left counted down by what really comes out
 * @throws when it is damaged, or packed in a way we do not know
 */
export async function readEntry(
  entry: FileEntry,
  left: { bytes: number },
  signal: AbortSignal,
): Promise<Blob | 'no-picture' | 'too-large'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isPicture: boolean | undefined;
  let stopped: 'no-picture' | 'too-large' | undefined;

  const look = (): boolean => pictureType(headOf(chunks)) !== undefined;
  const stop = (why: typeof stopped): never => {
    stopped = why;
    throw new Error('Seen enough');
  };
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => {
      size += chunk.length;
      left.bytes -= chunk.length;
      if (left.bytes < 0) stop('too-large');
      chunks.push(chunk);
      if (size < SIGNATURE_BYTES) return;
      isPicture ??= look();
      if (!isPicture) stop('no-picture');
      // What is longer than the archive says is not read on: the library takes it for damaged.
      if (entry.uncompressedSize > ENTRY_BYTES) stop('too-large');
    },
  });
  try {
    // In this Worker itself: more Workers are not worth their start.
    await entry.getData(sink, { useWebWorkers: false, signal });
  } catch (error) {
    if (stopped !== undefined) return stopped;
    throw error;
  }
  return (isPicture ?? look()) ? new Blob(chunks) : 'no-picture';
}

/** The first bytes as `pictureType` wants them; by way of a Blob it would take a millisecond each time. */
function headOf(chunks: readonly Uint8Array[]): string {
  let head = '';
  for (const chunk of chunks) {
    head += String.fromCharCode(...chunk.subarray(0, SIGNATURE_BYTES - head.length));
  }
  return head;
}
