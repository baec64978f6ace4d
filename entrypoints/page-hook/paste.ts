import { keepListening } from '../../platform/keep-listening';
import { innermost } from './closed-roots';
import { insertPaste } from './editable';
import type { HoldUpload } from './guard-link';
import { contentsOf, picturesPasted } from './linked-pictures';
import { addListener, dispatch, filesOfTransfer, pathOf, transferOfPaste } from './natives';
import { closing, takeAway } from './take-away';
import { copyTransfer, givenOf, rebuildTransfer, type TransferCopy } from './transfer-copy';

/** Intercepts a paste that carries a picture: as a file, or with its bytes in the text. */
export function interceptPastes(target: Window, isWatched: () => boolean, hold: HoldUpload): void {
  const take = closing((event: ClipboardEvent): void => {
    const transfer = transferOfPaste(event);
    const outermost = pathOf(event)[0];
    // What a page builds by itself has files that it has, and so has our own replay.
    if (!event.isTrusted || transfer === null || outermost === undefined || !isWatched()) return;
    const copy = copyTransfer(transfer);
    const linked = picturesPasted(copy);
    if (copy.files.length + linked.files.length + linked.addresses === 0) return;
    takeAway(event);
    const element = innermost(outermost, (root) => root.activeElement);
    hold({
      contents: contentsOf(copy.files, linked),
      release: (given) => {
        pasteAgain(element, givenOf(copy, given));
      },
      drop: () => undefined,
    });
  });
  keepListening(target.document, () => {
    addListener(target, 'paste', take, true);
  });
}

function pasteAgain(element: EventTarget, copy: TransferCopy): void {
  const clipboardData = rebuildTransfer(copy);
  const again = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  const shown = transferOfPaste(again);
  // Firefox ignores the init member: https://github.com/w3c/clipboard-apis/issues/33
  if (
    shown === null ||
    filesOfTransfer(shown).length !== copy.files.length ||
    shown.types.length !== clipboardData.types.length
  ) {
    Object.defineProperty(again, 'clipboardData', { value: clipboardData });
  }
  const unclaimed = dispatch(element, again);
  if (unclaimed && element instanceof HTMLElement) insertPaste(element, copy);
}
