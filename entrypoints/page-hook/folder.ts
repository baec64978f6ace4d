/** A folder may be a whole disk. */
export const MAX_FILES = 2_000;

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/**
 * The files in dropped folders, to be looked at; the page walks the folders itself afterwards.
 *
 * @throws when something in them cannot be read
 */
export async function filesInEntries(
  entries: readonly FileSystemEntry[],
): Promise<{ files: File[]; complete: boolean }> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (files.length >= MAX_FILES) return { files, complete: false };
    if (entry.isFile) {
      files[files.length] = await fileOf(entry as FileSystemFileEntry);
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
  return { files, complete: true };
}

/** The same for a folder that was picked. */
export async function filesInHandle(
  folder: FileSystemDirectoryHandle,
  getFile: (handle: FileSystemFileHandle) => Promise<File>,
): Promise<{ files: File[]; complete: boolean }> {
  const files: File[] = [];
  const waiting = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for await (const handle of next.values()) {
      if (files.length >= MAX_FILES) return { files, complete: false };
      if (handle.kind === 'file') {
        files[files.length] = await getFile(handle);
      } else waiting.push(handle);
    }
  }
  return { files, complete: true };
}
