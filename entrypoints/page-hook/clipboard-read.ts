import type { HoldUpload } from './guard-link';
import { holdInPromise, refusedBy } from './promise-hold';
import { picturesIn } from './linked-pictures';
import { wrapMethod } from './wrap';

interface Picture {
  readonly file: File;
  /** none for one that is a part of the item's text */
  readonly type?: string;
}

/** `navigator.clipboard.read()`: the pictures on the clipboard are looked at before the page has them. */
export function interceptClipboardReads(isWatched: () => boolean, hold: HoldUpload): void {
  if (typeof Clipboard === 'undefined') return;
  wrapMethod<Clipboard, unknown[]>(Clipboard.prototype, 'read', async (_, args, native) => {
    const items = (await native(...args)) as ClipboardItem[];
    if (!isWatched()) return items;
    const pictures = await Promise.all(items.map(picturesOf));
    const all = pictures.flat();
    if (all.length === 0) return items;
    const { replacements } = await holdInPromise(
      hold,
      {
        files: all.map(({ file }) => file),
        unseen: [],
        divisible: false,
        replaceable: all.every(({ type }) => type !== undefined),
      },
      () => refusedBy('NotAllowedError', 'Read permission denied.'),
    );
    if (replacements === undefined) return items;
    // Pictures alone: a text beside one may lead to it.
    let place = 0;
    return pictures.map(
      (inItem) =>
        new ClipboardItem(
          Object.fromEntries(
            inItem.map(({ type = '', file }) => [type, replacements[place++] ?? file]),
          ),
        ),
    );
  });
}

async function picturesOf(item: ClipboardItem): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const type of item.types) {
    if (type === 'text/html' || type === 'text/plain') {
      const { files } = picturesIn(await (await item.getType(type)).text());
      pictures.push(...files.map((file) => ({ file })));
    } else if (type.startsWith('image/')) {
      pictures.push({ type, file: new File([await item.getType(type)], '', { type }) });
    }
  }
  return pictures;
}
