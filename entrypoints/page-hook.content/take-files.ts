import { copyTransfer, type TransferCopy } from './transfer-copy';
import { isVetted } from './vetted';

export interface Taken {
  readonly element: EventTarget;
  readonly copy: TransferCopy;
}

/**
 * The first step for a drop and a paste alike: what the event carries is copied and the event ends
 * here. Undefined where there is no file in it, or only files that are vetted already.
 */
export function takeFiles(event: Event, transfer: DataTransfer | null): Taken | undefined {
  const element = event.composedPath()[0];
  if (element === undefined || transfer === null || transfer.files.length === 0) return undefined;
  const copy = copyTransfer(transfer);
  if (copy.files.every(isVetted)) return undefined;
  event.preventDefault();
  event.stopImmediatePropagation();
  return { element, copy };
}
