import { needsAnswer } from './decide';
import { streams } from './inspection';
import type { AskedLevel } from './level';
import type { HeldPicture } from './protocol-interstitial';
import type { Settings } from './settings';

/** Nobody could look at it. The camera and the screen are no pictures yet: there is a setting of their own for them. */
export const isUnseen = ({ inspection }: Pick<HeldPicture, 'inspection'>): boolean =>
  inspection.kind === 'not-inspected' && !streams.some((stream) => stream === inspection.reason);

/** Stands for all such pictures among the marks that a person has answered for. */
export const UNSEEN_MARK = 'unseen';

/** The level that a question about these pictures is asked at. */
export const askedLevel = (
  { level, onUninspectable }: Pick<Settings, 'level' | 'onUninspectable'>,
  pictures: readonly HeldPicture[],
): AskedLevel =>
  onUninspectable === 'hold' &&
  pictures.some((picture) => needsAnswer(picture) && isUnseen(picture))
    ? 'hold-unseen'
    : level;
