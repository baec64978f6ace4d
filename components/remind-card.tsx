import type { MouseEvent, ReactNode } from 'react';
import { attestations, type Attestation } from '../core/attestation';
import type { Question } from '../core/protocol-interstitial';
import { streamOf } from '../core/question-facts';
import { AskHeading } from './ask-heading';
import { PicturePreview } from './picture-preview';
import { SafeWays, type SafeWaysProps } from './safe-ways';
import { useQuestionWords } from './use-question-words';
import { useWords } from './use-words';

interface RemindCardProps extends Omit<SafeWaysProps, 'isStream' | 'without'> {
  readonly question: Question;
  readonly facts: ReactNode;
  readonly school: ReactNode;
  readonly onAnswer: (event: MouseEvent, attestation: Attestation) => void;
}

/** The lightest level: the same question, and each answer is one tap. */
export function RemindCard(props: RemindCardProps) {
  const { question, onAnswer } = props;
  const { pictures, without } = question;
  const { t } = useWords();
  const isStream = streamOf(pictures) !== undefined;
  const one = pictures.length === 1 ? pictures[0] : undefined;
  return (
    <>
      <AskHeading question={question} />
      {!isStream && one !== undefined && <PicturePreview picture={one} />}
      <div className="ways">
        <SafeWays isStream={isStream} without={without} {...props} />
      </div>
      <h2 id="the-question">{useQuestionWords(pictures)}</h2>
      <div className="one-tap" role="group" aria-labelledby="the-question">
        {attestations.map((attestation) => (
          <button
            key={attestation}
            type="button"
            id={attestation}
            onClick={(event) => {
              onAnswer(event, attestation);
            }}
          >
            {t(`ask.${attestation}`)}
          </button>
        ))}
      </div>
      {props.facts}
      {props.school}
      <p className="on-device">{t('ask.onDevice')}</p>
    </>
  );
}
