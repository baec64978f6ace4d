import type { Language } from '../core/language';
import { lineOf } from '../core/law';
import { isPastReview } from '../core/law-review';
import type { DatedClaim } from '../core/law-shown';
import { LawText } from './law-text';
import { Motif, motifCount } from './motif';
import { useDayWords } from './use-day-words';
import { useWords } from './use-words';

interface FactBlockProps {
  readonly claims: readonly DatedClaim[];
  /** counts on with the facts: another colour and another drawing each time */
  readonly turn: number;
  readonly language: Language;
  readonly today: string;
}

/** What can follow, in a line of law, one of how it comes out and one of what it does. */
export function FactBlock({ claims, turn, language, today }: FactBlockProps) {
  const { t } = useWords();
  const dayWords = useDayWords();
  const look = turn % motifCount;
  const old = claims.find((claim) => isPastReview(claim, today));
  if (claims.length === 0) return null;
  return (
    <section className="facts" data-look={look}>
      <Motif look={look} />
      <h2>{t('facts.title')}</h2>
      {claims.map((claim) => (
        <p key={claim.id}>
          <LawText text={lineOf(claim)} language={language} />
        </p>
      ))}
      {old !== undefined && (
        <p className="past-review">{t('facts.pastReview', { date: dayWords(old.reviewed) })}</p>
      )}
    </section>
  );
}
