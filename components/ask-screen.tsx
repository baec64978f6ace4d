import type { MouseEvent, ReactNode } from 'react';
import type { Attestation, Step } from '../core/attestation';
import type { AskedLevel } from '../core/level';
import type { Question } from '../core/protocol-interstitial';
import { streamOf } from '../core/question-facts';
import { AskHeading } from './ask-heading';
import { PictureGrid } from './picture-grid';
import { PicturePreview } from './picture-preview';
import type { SafeWaysProps } from './safe-ways';
import { Ways } from './ways';
import { WhoIsInIt } from './who-is-in-it';
import { useWords } from './use-words';

interface AskScreenProps extends Omit<SafeWaysProps, 'isStream' | 'without'> {
  readonly question: Question;
  readonly level: AskedLevel;
  readonly attestation: Attestation | undefined;
  readonly step: Step;
  /** going on was tried without an answer */
  readonly isAnswerMissing: boolean;
  readonly facts: ReactNode;
  readonly school: ReactNode;
  readonly onChoose: (attestation: Attestation) => void;
  readonly onStep: (event: MouseEvent) => void;
}

/** The first screen: what was found, one question, the ways on. Facts change beside it; nothing of it moves. */
export function AskScreen(props: AskScreenProps) {
  const { question, level, attestation } = props;
  const { pictures, without } = question;
  const one = pictures.length === 1 ? pictures[0] : undefined;
  const isStream = streamOf(pictures) !== undefined;
  const { t } = useWords();
  const advice = (): ReactNode => {
    if (attestation === 'someone-did-not') return t('ask.askThemFirst');
    if (level === 'hold-unseen') return t('ask.holdUnseenNote');
    if (level === 'hold' && attestation !== 'not-a-real-person') return t('ask.holdNote');
    return attestation === undefined && props.isAnswerMissing ? t('ask.answerFirst') : '';
  };
  return (
    <>
      <AskHeading question={question} />
      <div className="seen">
        <div className="pictures">
          {!isStream && one !== undefined && <PicturePreview picture={one} />}
          {pictures.length > 1 && <PictureGrid pictures={pictures} />}
        </div>
        {props.facts}
      </div>
      <div className="answer">
        <WhoIsInIt pictures={pictures} chosen={attestation} onChoose={props.onChoose} />
        <p className="advice" role="status">
          {advice()}
        </p>
        <Ways isStream={isStream} without={without} {...props} />
        <p className="on-device">{t('ask.onDevice')}</p>
        {props.school}
      </div>
    </>
  );
}
