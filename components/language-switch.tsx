import { useTranslation } from 'react-i18next';
import type { Language } from '../core/language';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly onLanguage: (language: Language) => void;
}

/** Each language by its own name, for whoever reads another one than the device's owner. */
export function LanguageSwitch({ language, languages, onLanguage }: LanguageSwitchProps) {
  const { t } = useTranslation();
  return (
    <select
      aria-label={t('ask.language')}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((one) => one === event.target.value);
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {new Intl.DisplayNames(one, { type: 'language' }).of(one)}
        </option>
      ))}
    </select>
  );
}
