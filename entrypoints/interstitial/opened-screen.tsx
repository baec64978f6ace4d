import type { MouseEvent } from 'react';
import { AskAdultScreen, type AdultWay } from '../../components/ask-adult-screen';
import { AskThemScreen } from '../../components/ask-them-screen';
import { ConfirmScreen } from '../../components/confirm-screen';
import { HelpScreen } from '../../components/help-screen';
import { LawScreen } from '../../components/law-screen';
import { SchoolNote } from '../../components/school-note';
import type { Attestation } from '../../core/attestation';
import type { Language } from '../../core/language';
import type { Law } from '../../core/law-shown';
import type { AskedLevel } from '../../core/level';
import type { Settings } from '../../core/settings';
import type { Screen } from './question-store';

interface OpenedScreenProps {
  readonly screen: Exclude<Screen, { kind: 'ask' }>;
  readonly law: Law | undefined;
  readonly language: Language;
  readonly today: string;
  readonly settings: Settings;
  readonly level: AskedLevel;
  readonly onRefuse: () => void;
  readonly onBack: () => void;
  readonly onGoOn: (event: MouseEvent, attestation: Attestation) => void;
  readonly adultWay?: AdultWay | undefined;
}

/** Whichever screen was opened from the question. */
export function OpenedScreen({
  screen,
  settings,
  level,
  onGoOn,
  adultWay,
  ...props
}: OpenedScreenProps) {
  switch (screen.kind) {
    case 'confirm':
      return (
        <ConfirmScreen
          {...props}
          attestation={screen.attestation}
          onGoOn={(event) => {
            onGoOn(event, screen.attestation);
          }}
        />
      );
    case 'ask-them':
      return <AskThemScreen {...props} />;
    case 'ask-adult':
      return (
        <AskAdultScreen {...props} {...{ level, adultWay }} school={<SchoolNote {...settings} />} />
      );
    case 'law':
      return <LawScreen {...props} />;
    case 'help':
      return <HelpScreen {...props} page={screen.page} />;
  }
}
