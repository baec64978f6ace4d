import type { Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import { notice as en } from '../locales/en.json';

export type NoticeWords = typeof en;

/** The notices of page scripts in one language. */
export const noticesIn = (language: Language, words: NoticeWords): Prepared => ({
  lost: { language, title: words.title, body: words.lost, close: words.close },
  cannotAsk: { language, title: words.title, body: words.cannotAsk, close: words.close },
});

/** What a page script says when it never heard from the background. */
export const englishNotices = noticesIn('en', en);
