import { StudentScreen } from '../../components/student-screen';
import { useWords } from '../../components/use-words';
import type { Keeper } from '../../core/keeper';
import type { Language } from '../../core/language';
import type { Law } from '../../core/law-shown';
import { openSettings } from '../../core/open-settings';
import type { Effective } from '../../core/settings/effective';
import { usePageLanguage } from '../options/use-page-language';

interface StudentProps {
  readonly effective: Effective;
  readonly keeper: Keeper;
  readonly law: Law | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function Student({ effective, keeper, law, language, onLanguage }: StudentProps) {
  const { plain } = useWords();
  usePageLanguage({
    title: plain('setup:student.pageTitle'),
    language,
    chosen: effective.settings.language,
    onLanguage,
  });
  return (
    <StudentScreen
      settings={effective.settings}
      open={openSettings(effective)}
      {...{ keeper, law, language }}
    />
  );
}
