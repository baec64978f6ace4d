import type { i18n } from 'i18next';
import { useRef, useState } from 'react';
import type { Language } from '../../core/language';
import { createI18n, type PageWords } from '../../platform/i18n';

export interface Spoken {
  readonly language: Language;
  readonly i18n: i18n;
}

/**
 * Never fails for the common words: the question is asked in any case, and English is part of the script.
 *
 * @param more as in `createI18n`
 */
export async function firstWords(
  language: Language,
  more: readonly PageWords[] = [],
): Promise<Spoken> {
  try {
    return { language, i18n: await createI18n(language, more) };
  } catch {
    return { language: 'en', i18n: await createI18n('en', more) };
  }
}

/** The language on screen. Another one comes when its words are there; the question stays as it is. */
export function useLanguage(
  first: Spoken,
  more: readonly PageWords[] = [],
): readonly [Spoken, (language: Language) => void] {
  const [spoken, setSpoken] = useState(first);
  const wanted = useRef(first.language);
  const change = (language: Language): void => {
    wanted.current = language;
    void createI18n(language, more).then((i18n) => {
      // Somebody may have chosen once more meanwhile.
      if (wanted.current === language) setSpoken({ language, i18n });
    });
  };
  return [spoken, change];
}
