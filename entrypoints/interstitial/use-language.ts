import type { i18n } from 'i18next';
import { useRef, useState } from 'react';
import type { Language } from '../../core/language';
import { createI18n } from '../../platform/i18n';

export interface Spoken {
  readonly language: Language;
  readonly i18n: i18n;
}

/** The language on screen. Another one comes when its words are there; the question stays as it is. */
export function useLanguage(first: Spoken): readonly [Spoken, (language: Language) => void] {
  const [spoken, setSpoken] = useState(first);
  const wanted = useRef(first.language);
  const change = (language: Language): void => {
    wanted.current = language;
    void createI18n(language).then((i18n) => {
      // Somebody may have chosen once more meanwhile.
      if (wanted.current === language) setSpoken({ language, i18n });
    });
  };
  return [spoken, change];
}
