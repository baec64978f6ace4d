import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { JurisdictionSwitch } from '../../components/jurisdiction-switch';
import { LanguageSwitch } from '../../components/language-switch';
import { LessonSheet } from '../../components/lesson-sheet';
import { languages, pickLanguage } from '../../core/language';
import { useLaw, type Loaded } from '../interstitial/use-law';

/** The sheet, and above it what is not printed. */
export function Lesson({ firstLaw }: { readonly firstLaw: Loaded }) {
  const { t, i18n } = useTranslation();
  const language = pickLanguage([i18n.language]);
  const [jurisdiction, setJurisdiction] = useState(firstLaw.jurisdiction);
  const law = useLaw(jurisdiction, firstLaw);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = i18n.dir(language);
    document.title = t('lesson.pageTitle');
  }, [language, i18n, t]);

  return (
    <>
      <header className="brand tools">
        <a href="/rehearsal.html">{t('lesson.toPractice')}</a>
        <LanguageSwitch
          language={language}
          languages={languages}
          onLanguage={(next) => {
            void i18n.changeLanguage(next);
          }}
        />
        <JurisdictionSwitch jurisdiction={jurisdiction} onJurisdiction={setJurisdiction} />
        <button
          type="button"
          className="print"
          onClick={() => {
            window.print();
          }}
        >
          {t('lesson.print')}
        </button>
      </header>
      <main className="sheet">
        <LessonSheet law={law} language={language} />
      </main>
    </>
  );
}
