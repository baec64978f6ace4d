import type { Contents } from '../../core/protocol-page';
import { keepListening } from '../../platform/keep-listening';
import { innermost } from './closed-roots';
import { keepEntries, type Dropped } from './entries';
import { vetHandles } from './file-handles';
import { contentsOfEntries } from './folder';
import type { HoldUpload } from './guard-link';
import { contentsOf, noPictures, picturesDragged } from './linked-pictures';
import {
  addListener,
  contains,
  dispatch,
  each,
  itemsOf,
  listed,
  pathOf,
  put,
  setFilesOfInput,
  stop,
  transferOfDrop,
} from './natives';
import { closing, takeAway } from './take-away';
import { copyTransfer, givenOf, rebuildTransfer, type TransferCopy } from './transfer-copy';

/** Intercepts a dropped picture before any listener of the page, and replays the drop when it is released. */
export function interceptDrops(target: Window, isWatched: () => boolean, hold: HoldUpload): void {
  /** What is dragged about within the page. */
  let dragged: EventTarget | undefined;

  const take = closing((event: DragEvent): void => {
    const transfer = transferOfDrop(event);
    const outermost = pathOf(event)[0];
    // What a page builds by itself has files that it has, and so has our own replay.
    if (!event.isTrusted || transfer === null || outermost === undefined || !isWatched()) return;
    // It is in the page already. One that left the page meanwhile has no `dragend`, and proves nothing.
    if (dragged instanceof Node && dragged.isConnected) return;
    const copy = copyTransfer(transfer);
    const linked = copy.files.length === 0 ? picturesDragged(copy) : noPictures;
    if (copy.files.length + linked.files.length + linked.addresses === 0) return;
    const dropped = keepEntries(itemsOf(transfer));
    const { clientX: x, clientY: y } = event;
    const element = innermost(outermost, (root) => root.elementFromPoint(x, y));
    if (isFolderInput(element) && dropped.folders.length > 0) {
      // Only the browser can give its files their paths, and then the guard takes them.
      stop(event);
      return;
    }
    takeAway(event);
    hold({
      place: { x, y },
      contents:
        dropped.folders.length > 0
          ? contentsWithFolders(copy, dropped)
          : contentsOf(copy.files, linked),
      release: (given) => {
        // The handles lead to the faces; a page that kept one is asked about it.
        if (given.kind === 'released') vetHandles(dropped.handles);
        dropAgain(event, element, givenOf(copy, given));
      },
      drop: () => {
        // What a page hears when a drag moves away: its drop zone closes again.
        dispatch(element, new DragEvent('dragleave', { ...placeOf(event), bubbles: true }));
      },
    });
  });

  const noteStart = (event: Event): void => {
    if (event.isTrusted) dragged = pathOf(event)[0];
  };
  const noteEnd = (event: Event): void => {
    if (event.isTrusted) dragged = undefined;
  };
  keepListening(target.document, () => {
    addListener(target, 'drop', take, true);
    addListener(target, 'dragstart', noteStart, true);
    addListener(target, 'dragend', noteEnd, true);
  });
}

/** A folder stands in `files` with a File that has no bytes; what is looked at is in it. */
async function contentsWithFolders(
  { files }: TransferCopy,
  { folders, standIns }: Dropped,
): Promise<Contents> {
  const beside: File[] = [];
  each(files, (file) => {
    if (!contains(standIns, file)) put(beside, file);
  });
  const inside = await contentsOfEntries(folders);
  return { ...inside, files: listed(beside, inside.files) };
}

function dropAgain(event: DragEvent, element: EventTarget, copy: TransferCopy): void {
  const dataTransfer = rebuildTransfer(copy);
  const unclaimed = dispatch(
    element,
    new DragEvent('drop', {
      ...placeOf(event),
      bubbles: true,
      cancelable: true,
      composed: true,
      dataTransfer,
    }),
  );
  if (unclaimed && element instanceof HTMLInputElement) fillInput(element, copy);
}

/** A drop on a bare file input: the default action needs a trusted event, so it is done by hand. */
function fillInput(input: HTMLInputElement, copy: TransferCopy): void {
  if (input.type !== 'file' || input.disabled || copy.files.length === 0) return;
  const files = input.multiple ? copy.files : copy.files.slice(0, 1);
  setFilesOfInput(input, rebuildTransfer({ ...copy, files }).files);
  dispatch(input, new Event('input', { bubbles: true, composed: true }));
  dispatch(input, new Event('change', { bubbles: true }));
}

const isFolderInput = (element: EventTarget): boolean =>
  element instanceof HTMLInputElement && element.type === 'file' && element.webkitdirectory;

function placeOf(event: DragEvent): DragEventInit {
  const { clientX, clientY, screenX, screenY, button, buttons } = event;
  const { ctrlKey, shiftKey, altKey, metaKey, detail } = event;
  return {
    ...{ clientX, clientY, screenX, screenY, button, buttons },
    ...{ ctrlKey, shiftKey, altKey, metaKey, detail },
  };
}
