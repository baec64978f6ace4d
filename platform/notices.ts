import type { Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import { notice as en } from '../locales/en.json';
import { notice as ja } from '../locales/ja.json';
import { noticesIn, type NoticeWords } from './notice-words';
import { readPreferences } from './preferences';

const words: Record<Language, NoticeWords> = { en, ja };

/** Ready words for the notices that page scripts show without i18n of their own. */
export async function readNotices(): Promise<Prepared> {
  const { language } = await readPreferences();
  return noticesIn(language, words[language]);
}
