import type { TOptions } from 'i18next';
import type { ReactNode } from 'react';
// eslint-disable-next-line no-restricted-imports -- the one place
import { useTranslation } from 'react-i18next';
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

/** The words of the language that is shown. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  return {
    t: (key, options = {}) => withFurigana(t(key, options)),
    lines: (key) => {
      const all: unknown = t(key, { returnObjects: true });
      return Array.isArray(all) ? all.map((line) => withFurigana(String(line))) : [];
    },
    plain: (key, options = {}) => plainReading(t(key, options)),
    tag: i18n.language,
    dir: i18n.dir(),
  };
}
