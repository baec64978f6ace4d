import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { AskScreen } from '../../components/ask-screen';
import { languages, pickLanguage, type Language } from '../../core/language';
import { firstLines, type Law } from '../../core/law-shown';
import { changeSettings } from '../../platform/settings-store';
import type { QuestionStore } from './question-store';

interface AppProps {
  readonly store: QuestionStore;
  readonly law: Law;
}

export function App({ store, law }: AppProps) {
  const { question, attestation, choose, send } = useStore(store);
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
  return (
    <AskScreen
      question={question}
      attestation={attestation}
      language={language}
      languages={languages}
      {...firstLines(law)}
      onChoose={choose}
      onRefuse={() => {
        send({ kind: 'refused' });
      }}
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
