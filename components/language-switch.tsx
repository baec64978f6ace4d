import { languageName, languages, tagOf, type Language } from '../core/language';
import { useWords } from './use-words';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Each language by its own name, for whoever reads another one than the device's owner. */
export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  const { plain } = useWords();
  return (
    <select
      aria-label={plain('ask.language')}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((one) => one === event.target.value);
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={tagOf(one)}>
          {languageName(one)}
        </option>
      ))}
    </select>
  );
}
