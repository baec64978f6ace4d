import type { MouseEvent, ReactNode } from 'react';
import { AskScreen } from '../../components/ask-screen';
import { MoreLinks } from '../../components/more-links';
import { RemindCard } from '../../components/remind-card';
import type { SafeWaysProps } from '../../components/safe-ways';
import { SchoolNote } from '../../components/school-note';
import type { Attestation, Step } from '../../core/attestation';
import type { AskedLevel } from '../../core/level';
import type { Question } from '../../core/protocol-interstitial';
import type { Settings } from '../../core/settings';
import type { Screen } from './question-store';

interface FirstScreenProps extends Omit<SafeWaysProps, 'isStream' | 'without'> {
  readonly question: Question;
  readonly settings: Settings;
  readonly level: AskedLevel;
  readonly attestation: Attestation | undefined;
  readonly step: Step;
  readonly isAnswerMissing: boolean;
  readonly facts: ReactNode;
  readonly onChoose: (attestation: Attestation) => void;
  /** @param control id of the element, for the focus to come back to */
  readonly onStep: (
    event: MouseEvent,
    attestation: Attestation | undefined,
    control: string,
  ) => void;
  readonly onOpen: (screen: Screen, control: string) => void;
}

/** The question at its level, and beneath it what can be opened from it. */
export function FirstScreen({ onStep, onOpen, settings, level, ...props }: FirstScreenProps) {
  const { attestation, onChoose } = props;
  const school = <SchoolNote {...settings} />;
  return (
    <>
      {level === 'remind' ? (
        <RemindCard
          {...props}
          school={school}
          onAnswer={(event, answer) => {
            onChoose(answer);
            onStep(event, answer, answer);
          }}
        />
      ) : (
        <AskScreen
          {...props}
          school={school}
          level={level}
          onStep={(event) => {
            onStep(event, attestation, 'next-step');
          }}
        />
      )}
      <MoreLinks
        onLaw={() => {
          onOpen({ kind: 'law' }, 'law');
        }}
        onHelp={(page) => {
          onOpen({ kind: 'help', page }, page);
        }}
      />
    </>
  );
}
