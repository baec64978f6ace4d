import { isDeadlineError, withDeadline } from '../../core/deadline';
import { notInspected, streams, type Inspection } from '../../core/inspection';
import { mayBePicture } from '../../core/picture-hint';
import { SIGNATURE_BYTES } from '../../core/picture-type';
import type { HeldPicture } from '../../core/protocol-interstitial';
import type { Contents } from '../../core/protocol-page';
import { readHead } from '../../platform/read-head';

const READ_DEADLINE_MS = 3_000;

/** A file that cannot even be read may be anything, so it counts as a picture that nobody could look at. */
async function inspectFile(
  file: File,
  inspect: (file: File) => Promise<Inspection | undefined>,
): Promise<Inspection | undefined> {
  let head: string;
  try {
    head = await withDeadline(readHead(file, SIGNATURE_BYTES), READ_DEADLINE_MS, 'The file');
  } catch (error) {
    return notInspected(isDeadlineError(error) ? 'timed-out' : 'unreadable');
  }
  return mayBePicture(head) ? inspect(file) : undefined;
}

/**
 * One after the other: the inspector has one Worker, a deadline should not run while its own
 * upload's other files are inspected, and a folder of hundreds is never in memory at once.
 */
export async function inspectInTurn(
  { files, unseen }: Pick<Contents, 'files' | 'unseen'>,
  inspect: (file: File) => Promise<Inspection | undefined>,
  signal?: AbortSignal,
  progress: (done: number, count: number) => void = () => undefined,
): Promise<HeldPicture[]> {
  const pictures: HeldPicture[] = [];
  for (const [index, file] of files.entries()) {
    if (signal?.aborted === true) break;
    progress(index, files.length);
    const inspection = await inspectFile(file, inspect);
    if (inspection !== undefined) pictures.push({ index, file, inspection, answered: false });
  }
  for (const reason of unseen) {
    const inspection = {
      ...notInspected(reason),
      ...(streams.some((stream) => stream === reason) && { mark: reason }),
    };
    pictures.push({ inspection, answered: false });
  }
  return pictures;
}
