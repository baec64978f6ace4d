import { useEffect, useState } from 'react';
import { JurisdictionSwitch } from '../../components/jurisdiction-switch';
import { LanguageSwitch } from '../../components/language-switch';
import { LessonSheet } from '../../components/lesson-sheet';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import { useLaw, type Loaded } from '../interstitial/use-law';

interface LessonProps {
  readonly firstLaw: Loaded;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The sheet, and above it what is not printed. */
export function Lesson({ firstLaw, language, onLanguage }: LessonProps) {
  const { t, plain, dir } = useWords();
  const title = plain('lesson.pageTitle');
  const [jurisdiction, setJurisdiction] = useState(firstLaw.jurisdiction);
  const law = useLaw(jurisdiction, firstLaw);

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);

  return (
    <>
      <header className="brand tools">
        <a href="/rehearsal.html">{t('lesson.toPractice')}</a>
        <LanguageSwitch {...{ language, onLanguage }} />
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
