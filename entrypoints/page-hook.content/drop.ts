import { keepEntries } from './entries';
import { keepListening } from '../../platform/keep-listening';
import type { HoldUpload } from './guard-link';
import { takeFiles } from './take-files';
import { rebuildTransfer, type TransferCopy } from './transfer-copy';
import { vet } from './vetted';

/** Intercepts a dropped file before any listener of the page, and replays the drop when it is released. */
export function interceptDrops(target: Window, isWatched: () => boolean, hold: HoldUpload): void {
  const take = (event: DragEvent): void => {
    const taken = isWatched() ? takeFiles(event, event.dataTransfer) : undefined;
    if (taken === undefined) return;
    const { element, copy } = taken;
    if (event.dataTransfer !== null) keepEntries(event.dataTransfer.items);
    hold({
      files: copy.files,
      release: () => {
        vet(copy.files);
        replay(event, element, copy);
      },
      drop: () => {
        // What a page hears when a drag moves away: its drop zone closes again.
        element.dispatchEvent(new DragEvent('dragleave', { ...placeOf(event), bubbles: true }));
      },
    });
  };
  keepListening(target.document, () => {
    target.addEventListener('drop', take, true);
  });
}

function replay(event: DragEvent, element: EventTarget, copy: TransferCopy): void {
  const again = new DragEvent('drop', {
    ...placeOf(event),
    bubbles: true,
    cancelable: true,
    composed: true,
    dataTransfer: rebuildTransfer(copy),
  });
  const unclaimed = element.dispatchEvent(again);
  if (unclaimed && element instanceof HTMLInputElement) fillInput(element, copy);
}

/** A drop on a bare file input: the default action needs a trusted event, so it is done by hand. */
function fillInput(input: HTMLInputElement, { files, texts }: TransferCopy): void {
  if (input.type !== 'file' || input.disabled) return;
  const taken = input.multiple ? files : files.slice(0, 1);
  input.files = rebuildTransfer({ files: taken, texts }).files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function placeOf(event: DragEvent): DragEventInit {
  const { clientX, clientY, screenX, screenY, button, buttons } = event;
  const { ctrlKey, shiftKey, altKey, metaKey, detail } = event;
  return {
    ...{ clientX, clientY, screenX, screenY, button, buttons },
    ...{ ctrlKey, shiftKey, altKey, metaKey, detail },
  };
}
