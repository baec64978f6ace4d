import { withDeadline } from '../../core/deadline';
import { addressHere } from '../../platform/address-here';
import { sendMessage } from '../../platform/extension-messaging';

const DEADLINE_MS = 2_000;

/**
 * Whether settings have taken this address out, or watch another path or port of its host only. Asked at each
 * upload: a page may be open for longer than settings stay as they are. Whatever fails is watched.
 */
export async function isLeftAlone(): Promise<boolean> {
  try {
    const answer = sendMessage('isWatched', addressHere());
    return (await withDeadline(answer, DEADLINE_MS, 'The background')) === false;
  } catch {
    return false;
  }
}
