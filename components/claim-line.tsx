import type { Language } from '../core/language';
import { textIn } from '../core/law';
import { isPastReview } from '../core/law-review';
import type { DatedClaim } from '../core/law-shown';
import { LawText } from './law-text';
import { useDayWords } from './use-day-words';
import { useWords } from './use-words';

interface ClaimLineProps {
  readonly claim: DatedClaim;
  readonly language: Language;
  readonly today: string;
}

/** One claim, with where it is from and when somebody last looked. */
export function ClaimLine({ claim, language, today }: ClaimLineProps) {
  const { t } = useWords();
  const dayWords = useDayWords();
  const isOld = isPastReview(claim, today);
  return (
    <li>
      <p>
        <LawText text={claim.text} language={language} />
      </p>
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
