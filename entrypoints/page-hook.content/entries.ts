/**
 * In Chromium `webkitGetAsEntry()` is null on an item that a script added, and FilePond and plupload
 * then receive nothing. So the entry of the real drop is kept by File (identity survives, an
 * item's does not), and the replay answers with it.
 */
const entries = new WeakMap<File, FileSystemEntry>();

const original = {
  getAsEntry: DataTransferItem.prototype.webkitGetAsEntry,
  getAsFile: DataTransferItem.prototype.getAsFile,
};

/** To be called in the drop itself: afterwards the browser has emptied the transfer. */
export function keepEntries(items: DataTransferItemList): void {
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const file = original.getAsFile.call(item);
    const entry = original.getAsEntry.call(item);
    if (file !== null && entry !== null) entries.set(file, entry);
  }
}

export function answerEntriesOfReplays(): void {
  DataTransferItem.prototype.webkitGetAsEntry = {
    webkitGetAsEntry(this: DataTransferItem): FileSystemEntry | null {
      const entry = original.getAsEntry.call(this);
      if (entry !== null || this.kind !== 'file') return entry;
      const file = original.getAsFile.call(this);
      return (file && entries.get(file)) ?? null;
    },
  }.webkitGetAsEntry;
}
