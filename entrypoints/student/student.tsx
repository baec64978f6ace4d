import { useLayoutEffect } from 'react';
import { StudentScreen } from '../../components/student-screen';
import { useWords } from '../../components/use-words';
import type { Keeper } from '../../core/keeper';
import { tagOf, type Language } from '../../core/language';
import type { Law } from '../../core/law-shown';
import { openSettings } from '../../core/open-settings';
import type { Effective } from '../../core/settings/effective';

interface StudentProps {
  readonly effective: Effective;
  readonly keeper: Keeper;
  readonly law: Law | undefined;
  readonly language: Language;
}

export function Student({ effective, keeper, law, language }: StudentProps) {
  const { plain, dir } = useWords();
  const title = plain('setup:student.pageTitle');
  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);
  return (
    <StudentScreen
      settings={effective.settings}
      open={openSettings(effective)}
      {...{ keeper, law, language }}
    />
  );
}
