import { append } from '../../core/plain-list';
import type { Contents } from '../../core/protocol-page';

/** A folder may be a whole disk. */
const MAX_FILES = 2_000;

/** The page walks a folder by itself, so it is given as a whole or not at all. */
const whole = (files: File[], unseen: Contents['unseen'] = []): Contents => ({
  files,
  unseen,
  divisible: false,
});

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/**
 * The files in dropped folders, to be looked at.
 *
 * @throws when something in them cannot be read
 */
export async function contentsOfEntries(entries: readonly FileSystemEntry[]): Promise<Contents> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (files.length >= MAX_FILES) return whole(files, ['too-many']);
    if (entry.isFile) {
      append(files, await fileOf(entry as FileSystemFileEntry));
    } else {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      // It gives a hundred at a time, and none at the end.
      for (;;) {
        const some = await readSome(reader);
        if (some.length === 0) break;
        waiting.push(...some);
      }
    }
  }
  return whole(files);
}

/** The same for a folder that was picked. */
export async function contentsOfHandle(
  folder: FileSystemDirectoryHandle,
  getFile: (handle: FileSystemFileHandle) => Promise<File>,
): Promise<Contents> {
  const files: File[] = [];
  const waiting = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for await (const handle of next.values()) {
      if (files.length >= MAX_FILES) return whole(files, ['too-many']);
      if (handle.kind === 'file') {
        append(files, await getFile(handle));
      } else waiting.push(handle);
    }
  }
  return whole(files);
}
