import { isDeadlineError, withDeadline } from '../../core/deadline';
import { notInspected, type Inspection } from '../../core/inspection';
import { pictureType, SIGNATURE_BYTES } from '../../core/picture-type';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { readHead } from '../../platform/read-head';

const READ_DEADLINE_MS = 3_000;

/** A file that cannot even be read may be anything, so it counts as a picture that nobody could look at. */
async function inspectFile(
  file: File,
  inspect: (file: File) => Promise<Inspection>,
): Promise<Inspection | undefined> {
  let head: string;
  try {
    head = await withDeadline(readHead(file, SIGNATURE_BYTES), READ_DEADLINE_MS, 'The file');
  } catch (error) {
    return notInspected(isDeadlineError(error) ? 'timed-out' : 'unreadable');
  }
  return pictureType(head) === undefined ? undefined : inspect(file);
}

/** One after the other: the inspector has one Worker, and a deadline should not run while its own upload's other files are inspected. */
export async function inspectInTurn(
  files: readonly File[],
  inspect: (file: File) => Promise<Inspection>,
  signal?: AbortSignal,
): Promise<HeldPicture[]> {
  const pictures: HeldPicture[] = [];
  for (const file of files) {
    if (signal?.aborted === true) break;
    const inspection = await inspectFile(file, inspect);
    if (inspection !== undefined) pictures.push({ file, inspection });
  }
  return pictures;
}
