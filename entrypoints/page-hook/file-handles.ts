import { kept } from '../../core/held-upload';
import type { Contents } from '../../core/protocol-page';
import { method } from '../../platform/uncurried';
import { contentsOfHandle } from './folder';
import type { HoldUpload } from './guard-link';
import { privateMap } from './natives';
import { holdInPromise, refusedBy } from './promise-hold';
import { wrapMethod } from './wrap';

type Handles = FileSystemFileHandle[];

/** When a handle was vetted: a file that was written later is another one. */
const vettedAt = privateMap<FileSystemHandle, number>();
/** What was in these folders then passes: they were vetted as a whole, or are the origin's own. */
const openFolders: { folder: FileSystemDirectoryHandle; until: number }[] = [];

const cancelled = (): DOMException => refusedBy('AbortError', 'The user aborted a request.');

const alone = (file: File): Contents => ({ files: [file], unseen: [], divisible: false });

const openFolder = (folder: FileSystemDirectoryHandle, until = Date.now()): void => {
  openFolders.push({ folder, until });
};

/** The handles that came with a drop are released with its files. */
export function vetHandles(handles: readonly Promise<FileSystemHandle | null>[]): void {
  for (const promise of handles) {
    promise.then(
      (handle) => {
        if (handle?.kind === 'file') vettedAt.set(handle, Date.now());
        else if (handle !== null) openFolder(handle as FileSystemDirectoryHandle);
      },
      () => undefined,
    );
  }
}

/**
 * Pickers that answer with handles, and every handle that is opened later: one that was kept in a
 * database, or that a launch brought. Chromium only: Firefox knows no handles but the origin's own.
 */
export function interceptFileHandles(isWatched: () => boolean, hold: HoldUpload): void {
  if (!('showOpenFilePicker' in window)) return;
  const open = method(FileSystemFileHandle.prototype, 'getFile');
  const resolve = method(FileSystemDirectoryHandle.prototype, 'resolve');
  const ownRoot = method(StorageManager.prototype, 'getDirectory');
  let knowsOwnRoot = false;

  /** The files that a page keeps for itself (OPFS) were gated, or made by it. */
  const passes = async (handle: FileSystemFileHandle, { lastModified }: File): Promise<boolean> => {
    if (!isWatched() || lastModified <= (vettedAt.get(handle) ?? -1)) return true;
    if (!knowsOwnRoot) openFolder(await ownRoot(navigator.storage), Infinity);
    knowsOwnRoot = true;
    for (const { folder, until } of openFolders) {
      if (lastModified <= until && (await resolve(folder, handle).catch(() => null)) !== null) {
        return true;
      }
    }
    return false;
  };

  const vetFiles = async (handles: Handles, divisible: boolean): Promise<Handles> => {
    const files = await Promise.all(handles.map((handle) => open(handle)));
    const contents: Contents = { files, unseen: [], divisible };
    const { leaveOut } = await holdInPromise(hold, contents, cancelled);
    const vetted = kept(handles, leaveOut);
    for (const handle of vetted) vettedAt.set(handle, Date.now());
    return vetted;
  };

  wrapMethod<Window, unknown[]>(window, 'showOpenFilePicker', async (_, args, native) => {
    const handles = (await native(...args)) as Handles;
    return isWatched() ? vetFiles(handles, true) : handles;
  });
  wrapMethod<Window, unknown[]>(window, 'showDirectoryPicker', async (_, args, native) => {
    const folder = (await native(...args)) as FileSystemDirectoryHandle;
    if (!isWatched()) return folder;
    await holdInPromise(hold, contentsOfHandle(folder, open), cancelled);
    openFolder(folder);
    return folder;
  });
  wrapMethod<FileSystemFileHandle, []>(
    FileSystemFileHandle.prototype,
    'getFile',
    async (handle, _, native) => {
      const file = (await native()) as File;
      if (await passes(handle, file)) return file;
      await holdInPromise(hold, alone(file), cancelled);
      vettedAt.set(handle, Date.now());
      return file;
    },
  );
  interceptLaunches(vetFiles, isWatched);
}

interface Launch {
  readonly files: readonly FileSystemHandle[];
}

/** Files that an installed app was opened with. A share from the system goes to its service worker instead, unseen. */
function interceptLaunches(
  vetFiles: (handles: Handles, divisible: boolean) => Promise<Handles>,
  isWatched: () => boolean,
): void {
  const { LaunchQueue } = window as unknown as { LaunchQueue?: { prototype: object } };
  if (LaunchQueue === undefined) return;
  wrapMethod<object, [(launch: Launch) => unknown]>(
    LaunchQueue.prototype,
    'setConsumer',
    (_, [consumer], native) =>
      native((launch: Launch) => {
        const handles = launch.files.filter(({ kind }) => kind === 'file') as Handles;
        if (handles.length === 0 || !isWatched()) return consumer(launch);
        // The page gets the launch as it is, so as a whole or not at all.
        return vetFiles(handles, false).then(
          () => consumer(launch),
          () => undefined,
        );
      }),
  );
}
