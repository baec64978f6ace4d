import type { Language } from '../core/language';
import { claimKinds } from '../core/law';
import { shownClaims, type Law } from '../core/law-shown';
import { BackWays } from './back-ways';
import { CheckedBy } from './checked-by';
import { ClaimLine } from './claim-line';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface LawScreenProps {
  readonly law: Law | undefined;
  readonly language: Language;
  readonly today: string;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** "What the law says": making, having and sharing apart, each claim with its source. */
export function LawScreen({ law, language, today, onRefuse, onBack }: LawScreenProps) {
  const { t } = useWords();
  const claims = law === undefined ? [] : shownClaims(law);
  return (
    <>
      <ScreenHeading>{t('law.heading')}</ScreenHeading>
      <p>{t(claims.length > 0 ? 'law.lead' : 'law.missing')}</p>
      {claimKinds.map((kind) => {
        const ofKind = claims.filter((claim) => claim.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind}>
              <h2>{t(`law.kinds.${kind}`)}</h2>
              <ul className="claims">
                {ofKind.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim} language={language} today={today} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <CheckedBy checked={law?.files[0]?.checkedBy} />
      <BackWays onRefuse={onRefuse} onBack={onBack} />
    </>
  );
}
