import type { ReactNode } from 'react';
import type { HeldPicture } from '../core/protocol-interstitial';
import { countFaces, streamOf } from '../core/question-facts';
import { useWords } from './use-words';

/** "Who is in this picture?"; with several faces it says how many there are to think of. */
export function useQuestionWords(pictures: readonly HeldPicture[]): ReactNode {
  const { t } = useWords();
  if (streamOf(pictures) !== undefined) return t('ask.questionStream');
  const count = countFaces(pictures);
  const many = pictures.length > 1;
  if (count > 1) return t(many ? 'ask.questionManyFaces' : 'ask.questionFaces', { count });
  return t(many ? 'ask.questionMany' : 'ask.question');
}
