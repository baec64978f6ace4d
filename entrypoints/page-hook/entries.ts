import { append, each } from '../../core/plain-list';
import { getter, method } from '../../platform/uncurried';
import { privateMap, settled } from './natives';
import { wrapMethod } from './wrap';

/**
 * In Chromium `webkitGetAsEntry()` is null on an item that a script added, and FilePond and plupload
 * then receive nothing. So the entry of the real drop is kept by File (identity survives, an
 * item's does not), and the replay answers with it; the same for handles.
 */
const entries = privateMap<File, FileSystemEntry>();
const handles = privateMap<File, Promise<FileSystemHandle | null>>();

interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

const kindOf = getter(DataTransferItem.prototype, 'kind');
const getAsFile = method(DataTransferItem.prototype, 'getAsFile');
const getAsEntry = method(DataTransferItem.prototype, 'webkitGetAsEntry');
/** Chromium only. */
const getAsHandle =
  'getAsFileSystemHandle' in DataTransferItem.prototype
    ? method(DataTransferItem.prototype as ItemWithHandle, 'getAsFileSystemHandle')
    : undefined;

export interface Dropped {
  readonly folders: FileSystemEntry[];
  /** the File that stands for a folder has no bytes */
  readonly standIns: File[];
  readonly handles: Promise<FileSystemHandle | null>[];
}

const ignore = (): void => undefined;

/** To be called in the drop itself: afterwards the browser has emptied the transfer. */
export function keepEntries(items: DataTransferItemList): Dropped {
  const dropped: Dropped = { folders: [], standIns: [], handles: [] };
  each(items, (item) => {
    const file = kindOf(item) === 'file' ? getAsFile(item) : null;
    if (file === null) return;
    const entry = getAsEntry(item);
    if (entry !== null) entries.set(file, entry);
    if (entry?.isDirectory === true) {
      append(dropped.folders, entry);
      append(dropped.standIns, file);
    }
    if (getAsHandle !== undefined) {
      const handle = getAsHandle(item as ItemWithHandle);
      // The page hears of a failure when it asks; until then nobody does.
      settled(handle, ignore, ignore);
      handles.set(file, handle);
      append(dropped.handles, handle);
    }
  });
  return dropped;
}

/** An entry for a file that is in no folder: a picture with hidden faces. Only Chromium needs one. */
export function standInFor(file: File): void {
  if (getAsHandle === undefined || entries.get(file) !== undefined) return;
  const { name } = file;
  const entry = { isFile: true, isDirectory: false, name, fullPath: `/${name}` };
  const give = (done: FileCallback): void => {
    setTimeout(done, 0, file);
  };
  entries.set(file, { ...entry, file: give } as unknown as FileSystemEntry);
}

export function answerEntriesOfReplays(): void {
  wrapMethod<DataTransferItem, []>(
    DataTransferItem.prototype,
    'webkitGetAsEntry',
    (item, _, native) => {
      const entry = native();
      if (entry !== null || kindOf(item) !== 'file') return entry;
      const file = getAsFile(item);
      return (file && entries.get(file)) ?? null;
    },
  );
  wrapMethod<DataTransferItem, []>(
    DataTransferItem.prototype,
    'getAsFileSystemHandle',
    (item, _, native) => {
      const file = kindOf(item) === 'file' ? getAsFile(item) : null;
      return (file && handles.get(file)) ?? native();
    },
  );
}
