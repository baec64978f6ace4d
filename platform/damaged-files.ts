import { parseChecksums } from '../core/checksums';
import { withDeadline } from '../core/deadline';
import { readPackedFile } from './packed-file';
import { sha256 } from './sha256';

const READ_DEADLINE_MS = 5_000;

/**
 * Packed files that are not, bit for bit, those that were reviewed, or cannot be read.
 *
 * @param checksums text of models/CHECKSUMS as it was built in
 */
export async function damagedFiles(checksums: string): Promise<string[]> {
  const looked = parseChecksums(checksums).map(async ({ packed, sha256: expected }) => {
    if (packed === undefined) return [];
    try {
      const bytes = await withDeadline(readPackedFile(packed), READ_DEADLINE_MS, packed);
      return (await sha256(bytes)) === expected ? [] : [packed];
    } catch {
      return [packed];
    }
  });
  return (await Promise.all(looked)).flat();
}
