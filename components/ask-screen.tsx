import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowsGoingOn, type Attestation } from '../core/attestation';
import type { Language } from '../core/language';
import type { Claim, HelpLine } from '../core/law';
import type { Question } from '../core/protocol-interstitial';
import { AskHeading, streamOf } from './ask-heading';
import { LanguageSwitch } from './language-switch';
import { LawLine } from './law-line';
import { PictureGrid } from './picture-grid';
import { PicturePreview } from './picture-preview';
import { WhoIsInIt } from './who-is-in-it';

interface AskScreenProps {
  readonly question: Question;
  readonly attestation: Attestation | undefined;
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly claim: Claim | undefined;
  readonly help: HelpLine | undefined;
  readonly onChoose: (attestation: Attestation) => void;
  readonly onRefuse: () => void;
  /** none where the site's picker cannot be opened again */
  readonly onChooseAnother: (() => void) | undefined;
  readonly onLeaveOut: () => void;
  /** none where faces cannot be hidden */
  readonly onHideFaces: (() => void) | undefined;
  readonly onGoOn: (attestation: Attestation) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The whole first screen: what was found, one question, two ways on, one line of law and of help. */
export function AskScreen(props: AskScreenProps) {
  const { question, attestation, language } = props;
  const { pictures, without } = question;
  const one = pictures.length === 1 ? pictures[0] : undefined;
  const stream = streamOf(question);
  const { t } = useTranslation();
  const [triedToGoOn, setTriedToGoOn] = useState(false);
  const mayGoOn = attestation !== undefined && allowsGoingOn(attestation);
  return (
    <main className="ask">
      <header className="brand">
        <span>{t('ask.brand')}</span>
        <LanguageSwitch {...props} />
      </header>
      <AskHeading question={question} />
      <div className="pictures">
        {stream === undefined && one !== undefined && <PicturePreview picture={one} />}
        {pictures.length > 1 && <PictureGrid pictures={pictures} />}
      </div>
      <div className="answer">
        <WhoIsInIt
          question={whichQuestion(pictures.length, stream)}
          chosen={attestation}
          onChoose={props.onChoose}
        />
        <p className="advice" role="status">
          {attestation === 'someone-did-not' && t('ask.askThemFirst')}
          {attestation === undefined && triedToGoOn && t('ask.answerFirst')}
        </p>
        <div className="ways">
          {/* The safe way has the focus: the person is asked in the middle of something else. */}
          <button
            type="button"
            className="refuse"
            autoFocus
            aria-describedby="what-was-found"
            onClick={props.onRefuse}
          >
            {t(stream === undefined ? 'ask.refuse' : 'ask.refuseCamera')}
          </button>
          {props.onChooseAnother !== undefined && (
            <button type="button" className="choose-another" onClick={props.onChooseAnother}>
              {t('ask.chooseAnother')}
            </button>
          )}
          {without > 0 && (
            <button type="button" className="leave-out" onClick={props.onLeaveOut}>
              {t('ask.leaveOut', { count: without })}
            </button>
          )}
          {props.onHideFaces !== undefined && (
            <button type="button" className="hide" onClick={props.onHideFaces}>
              {t('hide.way')}
            </button>
          )}
          <button
            type="button"
            className="go-on"
            // Not `disabled`: it keeps its place in the tab order, and a screen reader finds it.
            aria-disabled={!mayGoOn}
            onClick={() => {
              if (mayGoOn) props.onGoOn(attestation);
              else setTriedToGoOn(true);
            }}
          >
            {t(stream === undefined ? 'ask.goOn' : 'ask.allowCamera')}
          </button>
        </div>
      </div>
      <LawLine claim={props.claim} help={props.help} language={language} />
      <footer>{t('ask.onDevice')}</footer>
    </main>
  );
}

function whichQuestion(pictures: number, stream: ReturnType<typeof streamOf>) {
  if (stream !== undefined) return 'ask.questionStream';
  return pictures > 1 ? 'ask.questionMany' : 'ask.question';
}
