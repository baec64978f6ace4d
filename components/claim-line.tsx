import { useTranslation } from 'react-i18next';
import type { Language } from '../core/language';
import { textIn } from '../core/law';
import { isPastReview } from '../core/law-review';
import type { DatedClaim } from '../core/law-shown';
import { useDayWords } from './use-day-words';

interface ClaimLineProps {
  readonly claim: DatedClaim;
  readonly language: Language;
  readonly today: string;
}

/** One claim, with where it is from and when somebody last looked. */
export function ClaimLine({ claim, language, today }: ClaimLineProps) {
  const { t } = useTranslation();
  const dayWords = useDayWords();
  const isOld = isPastReview(claim, today);
  return (
    <li>
      <p>{textIn(claim.text, language)}</p>
      <p className="source">
        <a href={claim.source} target="_blank" rel="noopener noreferrer">
          {t('law.source', { name: textIn(claim.sourceName, language) })}
        </a>{' '}
        <span>{t('law.reviewed', { date: dayWords(claim.reviewed) })}</span>
      </p>
      {isOld && (
        <p className="past-review">{t('law.pastReview', { date: dayWords(claim.reviewBy) })}</p>
      )}
    </li>
  );
}
