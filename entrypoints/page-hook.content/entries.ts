/**
 * In Chromium `webkitGetAsEntry()` is null on an item that a script added, and FilePond and plupload
 * then receive nothing. So the entry of the real drop is kept by File (identity survives, an
 * item's does not), and the replay answers with it.
 */
const entries = new WeakMap<File, FileSystemEntry>();

/* eslint-disable @typescript-eslint/unbound-method -- saved before the page can change them, and only ever called on an item */
const { webkitGetAsEntry: getAsEntry, getAsFile } = DataTransferItem.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** To be called in the drop itself: afterwards the browser has emptied the transfer. */
export function keepEntries(items: DataTransferItemList): void {
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const file = getAsFile.call(item);
    const entry = getAsEntry.call(item);
    if (file !== null && entry !== null) entries.set(file, entry);
  }
}

export function answerEntriesOfReplays(): void {
  const answering = {
    webkitGetAsEntry(this: DataTransferItem): FileSystemEntry | null {
      const entry = getAsEntry.call(this);
      if (entry !== null || this.kind !== 'file') return entry;
      const file = getAsFile.call(this);
      return (file && entries.get(file)) ?? null;
    },
  };
  Object.assign(DataTransferItem.prototype, answering);
}
