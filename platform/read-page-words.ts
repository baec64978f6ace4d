import type { Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import * as en from '../locales/en.json';
import * as ja from '../locales/ja.json';
import { wordsIn, type PageWords } from './page-words';
import { readPreferences } from './preferences';

const words: Record<Language, PageWords> = { en, ja };

/** Ready words for what page scripts show without i18n of their own. */
export async function readPageWords(): Promise<Prepared> {
  const { language } = await readPreferences();
  return wordsIn(language, words[language]);
}
