import type { Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import * as en from '../locales/en.json';
import * as ja from '../locales/ja.json';
import { readPreferences } from './preferences';

const words: Record<Language, Pick<typeof en, 'notice' | 'checking'>> = { en, ja };

/** Ready words for what page scripts show without i18n of their own. */
export async function readPageWords(): Promise<Prepared> {
  const { language } = await readPreferences();
  const { notice, checking } = words[language];
  const { title, lost, cannotAsk, close } = notice;
  return {
    lost: { language, title, body: lost, close },
    cannotAsk: { language, title, body: cannotAsk, close },
    checking: { language, ...checking },
  };
}
