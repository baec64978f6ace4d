import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../core/language';
import type { PageWords } from '../../platform/i18n';
import { useLanguage, type Spoken } from './use-language';

interface InLanguageProps {
  readonly first: Spoken;
  /** words that were loaded beside the common ones */
  readonly more?: readonly PageWords[];
  readonly children: (language: Language, onLanguage: (language: Language) => void) => ReactNode;
}

/** A page in a language: another one changes its words and nothing else. */
export function InLanguage({ first, more, children }: InLanguageProps) {
  const [{ language, i18n }, onLanguage] = useLanguage(first, more);
  return <I18nextProvider i18n={i18n}>{children(language, onLanguage)}</I18nextProvider>;
}
