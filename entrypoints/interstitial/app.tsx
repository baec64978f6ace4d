import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AskScreen } from '../../components/ask-screen';
import { HideFacesScreen } from '../../components/hide-faces-screen';
import type { Jurisdiction } from '../../core/jurisdiction';
import { languages, pickLanguage, type Language } from '../../core/language';
import { firstLines } from '../../core/law';
import { lawFile } from '../../law/law-files';
import { changeSettings } from '../../platform/settings-store';
import { replacementsOf, type HideStore } from './hide-store';
import type { QuestionStore } from './question-store';

interface AppProps {
  readonly store: QuestionStore;
  readonly hiding: HideStore;
  readonly jurisdiction: Jurisdiction;
}

export function App({ store, hiding, jurisdiction }: AppProps) {
  const { question, attestation, choose, send } = useStore(store);
  const { isOffered, stage, consider, start, close } = useStore(hiding);
  const { t, i18n } = useTranslation();
  const language = pickLanguage([i18n.language]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('ask.pageTitle');
  }, [language, t]);

  useEffect(() => {
    if (question !== undefined) send({ kind: 'shown' });
  }, [question, send]);

  useEffect(() => {
    if (question !== undefined) void consider(question);
  }, [question, consider]);

  useEffect(() => {
    const refuseOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.isTrusted) send({ kind: 'refused' });
    };
    window.addEventListener('keydown', refuseOnEscape);
    return () => {
      window.removeEventListener('keydown', refuseOnEscape);
    };
  }, [send]);

  if (question === undefined) return null;
  const switchLanguage = (next: Language): void => {
    void i18n.changeLanguage(next);
    void changeSettings({ language: next });
  };
  if (stage.kind !== 'closed') {
    const pictures = stage.kind === 'ready' ? stage.pictures : [];
    return (
      <HideFacesScreen
        state={stage.kind}
        pictures={pictures.map((picture) => ({ ...picture, answered: false }))}
        onUpload={() => {
          send({ kind: 'faces-hidden', replacements: replacementsOf(pictures) });
        }}
        onBack={close}
      />
    );
  }
  return (
    <AskScreen
      question={question}
      attestation={attestation}
      language={language}
      languages={languages}
      {...firstLines(lawFile(jurisdiction))}
      onChoose={choose}
      onRefuse={() => {
        send({ kind: 'refused' });
      }}
      onChooseAnother={
        question.canChooseAnother === true
          ? () => {
              send({ kind: 'choose-another' });
            }
          : undefined
      }
      onHideFaces={
        isOffered
          ? () => {
              void start(question);
            }
          : undefined
      }
      onLeaveOut={() => {
        send({ kind: 'left-out' });
      }}
      onGoOn={(answer) => {
        send({ kind: 'attested', attestation: answer });
      }}
      onLanguage={switchLanguage}
    />
  );
}
