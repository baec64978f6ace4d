import type { MouseEvent, ReactNode } from 'react';
import type { AskedLevel } from '../core/level';
import type { AdultStage } from '../core/protocol-interstitial';
import { BackWays } from './back-ways';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

/** Where a family has a PIN; its words are in `lock`. */
export interface AdultWay {
  /** undefined while nobody was called */
  readonly stage: AdultStage | undefined;
  readonly onCall: (event: MouseEvent) => void;
}

interface AskAdultScreenProps {
  readonly level: AskedLevel;
  readonly school: ReactNode;
  readonly adultWay?: AdultWay | undefined;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** Where family or school let no real person's face go on, or nothing that nobody could look at. It promises nothing that the adult cannot do. */
export function AskAdultScreen({ level, school, adultWay, ...ways }: AskAdultScreenProps) {
  const { t } = useWords();
  return (
    <>
      <ScreenHeading>{t('askAdult.heading')}</ScreenHeading>
      <p>{t(level === 'hold-unseen' ? 'ask.holdUnseenNote' : 'ask.holdNote')}</p>
      <p>{t('askAdult.what')}</p>
      {school}
      {adultWay !== undefined && (
        <div className="adult-way">
          <button type="button" className="back" onClick={adultWay.onCall}>
            {t('lock:here.call')}
          </button>
          <p>{t('lock:here.note')}</p>
          <p className="advice" role="status">
            {adultWay.stage !== undefined && t(`lock:here.${adultWay.stage}`)}
          </p>
        </div>
      )}
      <BackWays {...ways} />
    </>
  );
}
