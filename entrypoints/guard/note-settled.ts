import type { Ending } from '../../core/held-upload';
import { outcomeOf } from '../../core/outcome';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { sendMessage } from '../../platform/extension-messaging';

/** For the popup, and for the net behind the gate: what that sees of the names given is no surprise. */
export function noteSettled(ending: Ending, pictures: readonly HeldPicture[]): void {
  const outcome = outcomeOf(ending, pictures);
  if (outcome === undefined) return;
  const given =
    ending.kind === 'dropped'
      ? []
      : pictures.filter(({ index = -1 }) => !ending.leaveOut.includes(index));
  const names = given.flatMap(({ file }) => file?.name ?? []);
  sendMessage('noteSettled', { names, outcome }).catch(() => undefined);
}
