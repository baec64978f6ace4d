import { keepListening } from '../../platform/keep-listening';
import type { HoldUpload } from './guard-link';
import { takeFiles } from './take-files';
import { rebuildTransfer, type TransferCopy } from './transfer-copy';
import { vet } from './vetted';

/** Intercepts a paste that carries files; text alone is never touched. */
export function interceptPastes(target: Window, isWatched: () => boolean, hold: HoldUpload): void {
  const take = (event: ClipboardEvent): void => {
    const taken = isWatched() ? takeFiles(event, event.clipboardData) : undefined;
    if (taken === undefined) return;
    const { element, copy } = taken;
    hold({
      files: copy.files,
      release: () => {
        vet(copy.files);
        replay(element, copy);
      },
      drop: () => undefined,
    });
  };
  keepListening(target.document, () => {
    target.addEventListener('paste', take, true);
  });
}

function replay(element: EventTarget, copy: TransferCopy): void {
  const clipboardData = rebuildTransfer(copy);
  const again = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  // Firefox ignores the init member: https://github.com/w3c/clipboard-apis/issues/33
  if (again.clipboardData?.files.length !== copy.files.length) {
    Object.defineProperty(again, 'clipboardData', { value: clipboardData });
  }
  const unclaimed = element.dispatchEvent(again);
  if (unclaimed) insertText(element, copy);
}

/** A page that left the paste to the browser gets the text that came with the picture. */
function insertText(element: EventTarget, { texts }: TransferCopy): void {
  const text = texts.find(([type]) => type === 'text/plain')?.[1];
  if (text === undefined || text === '' || !(element instanceof HTMLElement)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: the only insertion that keeps the editor's undo
  element.ownerDocument.execCommand('insertText', false, text);
}
