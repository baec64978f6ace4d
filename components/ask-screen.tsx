import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowsGoingOn, type Attestation } from '../core/attestation';
import type { Language } from '../core/language';
import type { Claim, HelpLine } from '../core/law';
import type { Question } from '../core/protocol-interstitial';
import { AskHeading } from './ask-heading';
import { LanguageSwitch } from './language-switch';
import { LawLine } from './law-line';
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
  readonly onGoOn: (attestation: Attestation) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The whole first screen: what was found, one question, two ways on, one line of law and of help. */
export function AskScreen(props: AskScreenProps) {
  const { question, attestation, language } = props;
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
        {question.pictures.map((picture, index) => (
          <PicturePreview key={index} picture={picture} />
        ))}
      </div>
      <div className="answer">
        <WhoIsInIt
          many={question.pictures.length > 1}
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
            {t('ask.refuse')}
          </button>
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
            {t('ask.goOn')}
          </button>
        </div>
      </div>
      <LawLine claim={props.claim} help={props.help} language={language} />
      <footer>{t('ask.onDevice')}</footer>
    </main>
  );
}
