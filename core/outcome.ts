import { isUnseen } from './asked-level';
import type { Ending } from './held-upload';
import type { HeldPicture } from './protocol-interstitial';

/** How an upload with pictures in it ended, for the popup: no name, no site. */
export const outcomes = [
  'went-on',
  'not-uploaded',
  /** only the pictures without faces went */
  'left-out',
  'faces-hidden',
  'no-face',
  /** one that nobody could look at went without a question */
  'could-not-look',
] as const;

export type Outcome = (typeof outcomes)[number];

/** @returns undefined where nothing is to be said: no picture was in it, or a later choice took its place */
export function outcomeOf(ending: Ending, pictures: readonly HeldPicture[]): Outcome | undefined {
  if (ending.kind === 'dropped') {
    return ending.why === 'superseded' || ending.why === 'extension-gone'
      ? undefined
      : 'not-uploaded';
  }
  if (pictures.length === 0) return undefined;
  if (ending.kind === 'replaced') return 'faces-hidden';
  if (ending.leaveOut.length > 0) return 'left-out';
  if (pictures.every(({ inspection }) => inspection.kind === 'inspected' && !inspection.faces[0])) {
    return 'no-face';
  }
  return pictures.some((picture) => picture.answered && isUnseen(picture))
    ? 'could-not-look'
    : 'went-on';
}
