import type { ReactNode } from 'react';
import type { AskedLevel } from '../core/level';
import { BackWays } from './back-ways';
import { ScreenHeading } from './screen-heading';
import { useWords } from './use-words';

interface AskAdultScreenProps {
  readonly level: AskedLevel;
  readonly school: ReactNode;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
}

/** Where family or school let no real person's face go on, or nothing that nobody could look at. It promises nothing that the adult cannot do. */
export function AskAdultScreen({ level, school, onRefuse, onBack }: AskAdultScreenProps) {
  const { t } = useWords();
  return (
    <>
      <ScreenHeading>{t('askAdult.heading')}</ScreenHeading>
      <p>{t(level === 'hold-unseen' ? 'ask.holdUnseenNote' : 'ask.holdNote')}</p>
      <p>{t('askAdult.what')}</p>
      {school}
      <BackWays onRefuse={onRefuse} onBack={onBack} />
    </>
  );
}
