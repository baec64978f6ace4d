import { needsAnswer } from './decide';
import { streams } from './inspection';
import { askedLevels, type AskedLevel } from './level';
import type { HeldPicture } from './protocol-interstitial';
import type { Settings } from './settings';

/** Nobody could look at it. The camera and the screen are no pictures yet: there is a setting of their own for them. */
export const isUnseen = ({ inspection }: Pick<HeldPicture, 'inspection'>): boolean =>
  inspection.kind === 'not-inspected' && !streams.some((stream) => stream === inspection.reason);

/** Stands for all such pictures among the marks that a person has answered for. */
export const UNSEEN_MARK = 'unseen';

/** By what an answer is known again; a picture that nobody could look at is told apart, since it has a setting of its own. */
export const markOf = (picture: Pick<HeldPicture, 'inspection'>): string | undefined => {
  const { mark } = picture.inspection;
  return mark !== undefined && isUnseen(picture) ? `${UNSEEN_MARK}:${mark}` : mark;
};

export const isUnseenMark = (mark: string): boolean => mark.startsWith(UNSEEN_MARK);

/** Whether an answer that was given at one level is enough at another. */
export const isAsStrict = (given: AskedLevel, now: AskedLevel): boolean =>
  askedLevels.indexOf(given) >= askedLevels.indexOf(now);

/** The level that a question about these pictures is asked at. */
export const askedLevel = (
  { level, onUninspectable }: Pick<Settings, 'level' | 'onUninspectable'>,
  pictures: readonly HeldPicture[],
): AskedLevel =>
  onUninspectable === 'hold' &&
  pictures.some((picture) => needsAnswer(picture) && isUnseen(picture))
    ? 'hold-unseen'
    : level;
