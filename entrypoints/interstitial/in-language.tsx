import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../core/language';
import { useLanguage, type Spoken } from './use-language';

interface InLanguageProps {
  readonly first: Spoken;
  readonly children: (language: Language, onLanguage: (language: Language) => void) => ReactNode;
}

/** A page in a language: another one changes its words and nothing else. */
export function InLanguage({ first, children }: InLanguageProps) {
  const [{ language, i18n }, onLanguage] = useLanguage(first);
  return <I18nextProvider i18n={i18n}>{children(language, onLanguage)}</I18nextProvider>;
}
