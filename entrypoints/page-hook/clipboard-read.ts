import type { HoldUpload } from './guard-link';
import { holdInPromise, refusedBy } from './promise-hold';
import { picturesIn } from './linked-pictures';
import { wrapMethod } from './wrap';

/** `navigator.clipboard.read()`: the pictures on the clipboard are looked at before the page has them. */
export function interceptClipboardReads(isWatched: () => boolean, hold: HoldUpload): void {
  if (typeof Clipboard === 'undefined') return;
  wrapMethod<Clipboard, unknown[]>(Clipboard.prototype, 'read', async (_, args, native) => {
    const items = (await native(...args)) as ClipboardItem[];
    const files = isWatched() ? (await Promise.all(items.map(picturesOf))).flat() : [];
    if (files.length === 0) return items;
    await holdInPromise(hold, { files, unseen: [], divisible: false }, () =>
      refusedBy('NotAllowedError', 'Read permission denied.'),
    );
    return items;
  });
}

async function picturesOf(item: ClipboardItem): Promise<File[]> {
  const files: File[] = [];
  for (const type of item.types) {
    if (type === 'text/html' || type === 'text/plain') {
      files.push(...picturesIn(await (await item.getType(type)).text()).files);
    } else if (type.startsWith('image/')) {
      files.push(new File([await item.getType(type)], '', { type }));
    }
  }
  return files;
}
