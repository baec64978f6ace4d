import { useTranslation } from 'react-i18next';
import type { HeldPicture } from '../core/protocol-interstitial';
import { countFaces, streamOf } from '../core/question-facts';

/** "Who is in this picture?"; with several faces it says how many there are to think of. */
export function useQuestionWords(pictures: readonly HeldPicture[]): string {
  const { t } = useTranslation();
  if (streamOf(pictures) !== undefined) return t('ask.questionStream');
  const count = countFaces(pictures);
  const many = pictures.length > 1;
  if (count > 1) return t(many ? 'ask.questionManyFaces' : 'ask.questionFaces', { count });
  return t(many ? 'ask.questionMany' : 'ask.question');
}
