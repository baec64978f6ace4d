import { fill, tell, type IsWaiting, type Wait } from './inputs';

type Carrier = DragEvent | ClipboardEvent;

interface Copy {
  readonly files: readonly File[];
  readonly texts: readonly (readonly [type: string, text: string])[];
}

/** In Firefox, what the page's own scripts see: an event that is made here shows them no files. */
const pageOf = (): typeof globalThis =>
  (window as { readonly wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;

/** An object of ours as one that the page may look into; Chromium has no such wall. */
const forPage = <T extends object>(init: T): T => {
  const { cloneInto } = globalThis as {
    readonly cloneInto?: (from: T, to: Window, options: object) => T;
  };
  return cloneInto?.(init, window, { wrapReflectors: true }) ?? init;
};

const transferOf = (event: Carrier): DataTransfer | null =>
  'dataTransfer' in event ? event.dataTransfer : event.clipboardData;

/** None of what nobody has to wait for, and of a folder: no script can hand one over again. */
function copyOf(transfer: DataTransfer): Copy | undefined {
  const isFolder = (item: DataTransferItem): boolean =>
    item.webkitGetAsEntry()?.isDirectory === true;
  const files = Array.from(transfer.files);
  if (files.length === 0 || Array.from(transfer.items).some(isFolder)) return undefined;
  const types = transfer.types.filter((type) => type !== 'Files');
  return { files, texts: types.map((type) => [type, transfer.getData(type)] as const) };
}

/** A file that is dropped or pasted before the answer. */
export function holdTransfers(isWaiting: IsWaiting, wait: Wait): void {
  const intercept = async (event: Carrier): Promise<void> => {
    const transfer = transferOf(event);
    const target = event.composedPath()[0];
    if (transfer === null || target === undefined || !isWaiting(event)) return;
    const copy = copyOf(transfer);
    if (copy === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const guard = await wait();
    if (guard === undefined) {
      replay(event, target, copy);
      return;
    }
    guard.hold({
      contents: Promise.resolve({ files: copy.files, unseen: [], divisible: false }),
      settle: ({ kind }) => {
        if (kind === 'released') replay(event, target, copy);
        else if (event.type === 'drop')
          target.dispatchEvent(new DragEvent('dragleave', placeOf(event)));
      },
    });
  };
  for (const type of ['drop', 'paste'] as const) {
    addEventListener(type, (event) => void intercept(event), true);
  }
}

function placeOf(event: Carrier): DragEventInit {
  const { clientX, clientY } = event as DragEvent;
  return { clientX, clientY, bubbles: true, cancelable: true, composed: true };
}

function replay(event: Carrier, target: EventTarget, { files, texts }: Copy): void {
  const page = pageOf();
  const transfer = new page.DataTransfer();
  for (const [type, text] of texts) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
  const init = forPage({ ...placeOf(event), dataTransfer: transfer });
  const again =
    event.type === 'drop'
      ? new page.DragEvent('drop', init)
      : new page.ClipboardEvent('paste', init);
  // Firefox has no such member: https://github.com/w3c/clipboard-apis/issues/33
  if (event.type === 'paste') {
    page.Object.defineProperty(again, 'clipboardData', forPage({ value: transfer }));
  }
  const isUnclaimed = target.dispatchEvent(again);
  if (!isUnclaimed || !(target instanceof HTMLInputElement) || target.type !== 'file') return;
  // The default of a drop on an input needs a trusted event.
  fill(target, target.multiple ? files : files.slice(0, 1));
  tell(target);
}
