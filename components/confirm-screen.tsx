import { useState, type MouseEvent } from 'react';
import type { Attestation } from '../core/attestation';
import { BackWays } from './back-ways';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface ConfirmScreenProps {
  readonly attestation: Attestation;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
  readonly onGoOn: (event: MouseEvent) => void;
}

/** One act more for whoever goes on often: the key words themselves are what is ticked. */
export function ConfirmScreen({ attestation, onRefuse, onBack, onGoOn }: ConfirmScreenProps) {
  const { t } = useWords();
  const [isTicked, setTicked] = useState(false);
  const [tried, setTried] = useState(false);
  return (
    <>
      <ScreenHeading>{t('confirm.heading')}</ScreenHeading>
      <p>{t('confirm.lead')}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={isTicked}
          onChange={(event) => {
            setTicked(event.target.checked);
          }}
        />
        <span>{t(`confirm.${attestation}`)}</span>
      </label>
      <p className="advice" role="status">
        {!isTicked && tried && t('confirm.tickFirst')}
      </p>
      <BackWays onRefuse={onRefuse} onBack={onBack} />
      <button
        type="button"
        className="go-on"
        aria-disabled={!isTicked}
        onClick={(event) => {
          if (isTicked) onGoOn(event);
          else setTried(true);
        }}
      >
        {t('ask.goOn')}
      </button>
    </>
  );
}
