import type { Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import { checking, notice } from '../locales/en.json';

export interface PageWords {
  readonly notice: typeof notice;
  readonly checking: typeof checking;
}

/** The words of page scripts in one language. */
export const wordsIn = (language: Language, words: PageWords): Prepared => {
  const { title, lost, cannotAsk, close } = words.notice;
  return {
    lost: { language, title, body: lost, close },
    cannotAsk: { language, title, body: cannotAsk, close },
    checking: { language, ...words.checking },
  };
};

/** What a page script says when it never heard from the background. */
export const englishWords = wordsIn('en', { notice, checking });
