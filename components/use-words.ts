import { createInstance, type i18n, type TOptions } from 'i18next';
import { createContext, useContext, type ReactNode } from 'react';
import { plainReading } from '../core/furigana';
import { withFurigana } from './furigana';

export interface Words {
  /** Words for the screen, with furigana. No string, so that they cannot end up in an attribute. */
  readonly t: (key: string, options?: TOptions) => ReactNode;
  /** the lines of a list */
  readonly lines: (key: string) => readonly ReactNode[];
  /** Words for attributes, options and fields, where nothing can stand over a word. */
  readonly plain: (key: string, options?: TOptions) => string;
  /** for Intl */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The words of a page, around all of it. One language is one instance, so nothing has to listen for a change. */
export const WordsContext = createContext<i18n>(createInstance());

/** The words of the language that is shown. */
export function useWords(): Words {
  const i18n = useContext(WordsContext);
  return {
    t: (key, options = {}) => withFurigana(i18n.t(key, options)),
    lines: (key) => {
      const all: unknown = i18n.t(key, { returnObjects: true });
      return Array.isArray(all) ? all.map((line) => withFurigana(String(line))) : [];
    },
    plain: (key, options = {}) => plainReading(i18n.t(key, options)),
    tag: i18n.language,
    dir: i18n.dir(),
  };
}
