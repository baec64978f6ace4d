import type { MouseEvent, ReactNode } from 'react';
import type { AdultQuestion } from '../core/protocol-adult';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

/** `unanswered`: the page did not take the answer in time */
export type AdultDecision = 'pin' | 'open' | 'sent' | 'unanswered';

interface AdultScreenProps {
  readonly question: AdultQuestion;
  readonly decision: AdultDecision;
  /** asks for the PIN */
  readonly pin: ReactNode;
  readonly onYes: (event: MouseEvent) => void;
  readonly onNo: () => void;
}

/** What is asked, in words, and the adult's yes or no. Its words are in `lock`. */
export function AdultScreen({ question, decision, pin, onYes, onNo }: AdultScreenProps) {
  const { t, plain } = useWords();
  const { faces, maybe, unseen, stream, said } = question;
  const site = question.site || plain('ask.thisSite');
  const counts = { faces, maybe, unseen };
  return (
    <>
      {decision === 'pin' && <ScreenHeading>{t('lock:adult.heading', { site })}</ScreenHeading>}
      {decision === 'open' && (
        <ScreenHeading key={decision}>{t('lock:adult.decide', { site })}</ScreenHeading>
      )}
      <ul className="points">
        {stream !== undefined && <li>{t(`lock:adult.${stream}`)}</li>}
        {Object.entries(counts).map(
          ([what, count]) => count > 0 && <li key={what}>{t(`lock:adult.${what}`, { count })}</li>,
        )}
        <li>{t('lock:adult.said', { answer: plain(`ask.${said}`) })}</li>
      </ul>
      {decision === 'pin' && (
        <>
          <p>{t('lock:adult.together')}</p>
          {pin}
        </>
      )}
      {decision === 'open' && (
        <>
          <p>{t('lock:adult.once')}</p>
          <div className="ways">
            <button type="button" className="no" onClick={onNo}>
              {t('lock:adult.no')}
            </button>
            <button type="button" className="go-on" onClick={onYes}>
              {t('lock:adult.yes')}
            </button>
          </div>
        </>
      )}
      <p className="advice" role="status">
        {(decision === 'sent' || decision === 'unanswered') && t(`lock:adult.${decision}`)}
      </p>
    </>
  );
}
