import { kept, type Given } from '../../core/held-upload';
import { append, each, listed } from '../../core/plain-list';
import { standInFor } from './entries';
import { addItem, filesOfTransfer, getData, itemsOf, setData, Transfer, typesOf } from './natives';
import { vet } from './vetted';

/** What an event carried, copied while it is still readable: the browser empties it when the handler returns. */
export interface TransferCopy {
  readonly effects: Pick<DataTransfer, 'dropEffect' | 'effectAllowed'>;
  readonly files: File[];
  readonly texts: readonly (readonly [type: string, text: string])[];
}

export function copyTransfer(transfer: DataTransfer): TransferCopy {
  const texts: [string, string][] = [];
  each(typesOf(transfer), (type) => {
    if (type !== 'Files') append(texts, [type, getData(transfer, type)]);
  });
  const { dropEffect, effectAllowed } = transfer;
  return {
    effects: { dropEffect, effectAllowed },
    files: listed(filesOfTransfer(transfer)),
    texts,
  };
}

/**
 * What the page gets of it. Text that came along with a picture may lead to that picture (the
 * `<img>` of a copied one), so it does not go with another in its place.
 */
export function givenOf(copy: TransferCopy, { leaveOut, replacements }: Given): TransferCopy {
  const files = kept(copy.files, leaveOut, replacements);
  vet(files);
  if (replacements === undefined) return { ...copy, files };
  each(files, standInFor);
  return { ...copy, files, texts: [] };
}

/** A new transfer with the very same File objects. */
export function rebuildTransfer({ effects, files, texts }: TransferCopy): DataTransfer {
  const transfer = new Transfer();
  // Chromium ignores them on a transfer that a script made.
  for (const name of ['dropEffect', 'effectAllowed'] as const) {
    Object.defineProperty(transfer, name, { value: effects[name], writable: true });
  }
  for (const [type, text] of texts) setData(transfer, type, text);
  for (const file of files) addItem(itemsOf(transfer), file);
  return transfer;
}
