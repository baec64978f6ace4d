import type { ReactNode } from 'react';
import { WordsContext } from '../../components/use-words';
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
  return <WordsContext value={i18n}>{children(language, onLanguage)}</WordsContext>;
}
