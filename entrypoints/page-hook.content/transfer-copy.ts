/** What an event carried, copied while it is still readable: the browser empties it when the handler returns. */
export interface TransferCopy {
  readonly files: File[];
  readonly texts: readonly (readonly [type: string, text: string])[];
}

export function copyTransfer(transfer: DataTransfer): TransferCopy {
  return {
    files: Array.from(transfer.files),
    texts: transfer.types
      .filter((type) => type !== 'Files')
      .map((type) => [type, transfer.getData(type)] as const),
  };
}

/** A new transfer with the very same File objects. */
export function rebuildTransfer({ files, texts }: TransferCopy): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, text] of texts) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
  return transfer;
}
