import { useEffect, useLayoutEffect } from 'react';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import type { Settings } from '../../core/settings';
import { readPreferences } from '../../platform/preferences';

interface PageLanguage {
  readonly title: string;
  readonly language: Language;
  /** the setting */
  readonly chosen: Settings['language'];
  readonly onLanguage: (language: Language) => void;
}

/** A page in the language that is set, and in another one as soon as that is chosen. */
export function usePageLanguage({ title, language, chosen, onLanguage }: PageLanguage): void {
  const { dir } = useWords();
  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);
  useEffect(() => {
    readPreferences().then(
      (preferences) => {
        if (preferences.language !== language) onLanguage(preferences.language);
      },
      () => undefined, // The page stays in the language that it has.
    );
    // By what is chosen alone: the words of another language are on their way for a moment.
  }, [chosen]);
}
