import { browser } from 'wxt/browser';
import { withDeadline } from '../core/deadline';
import { plainReading } from '../core/furigana';
import { pickLanguage, tagOf, type Language } from '../core/language';
import type { Prepared } from '../core/protocol-extension';
import { checking as enChecking, notice as enNotice } from '../locales/en.json';
import { checking as jaChecking, notice as jaNotice } from '../locales/ja.json';
import { checking as jaEasyChecking, notice as jaEasyNotice } from '../locales/ja-easy.json';
import { checking as koChecking, notice as koNotice } from '../locales/ko.json';
import { checking as zhTWChecking, notice as zhTWNotice } from '../locales/zh-TW.json';
import { checking as frChecking, notice as frNotice } from '../locales/fr.json';
import { checking as deChecking, notice as deNotice } from '../locales/de.json';
import { checking as esChecking, notice as esNotice } from '../locales/es.json';
import { checking as ptBRChecking, notice as ptBRNotice } from '../locales/pt-BR.json';
import { readPreferences } from './preferences';

interface PageWords {
  readonly notice: typeof enNotice;
  readonly checking: typeof enChecking;
}

/** By name, so that nothing else of a language is in the background. */
const words: Readonly<Record<Language, PageWords>> = {
  en: { notice: enNotice, checking: enChecking },
  ja: { notice: jaNotice, checking: jaChecking },
  'ja-easy': { notice: jaEasyNotice, checking: jaEasyChecking },
  ko: { notice: koNotice, checking: koChecking },
  'zh-TW': { notice: zhTWNotice, checking: zhTWChecking },
  fr: { notice: frNotice, checking: frChecking },
  de: { notice: deNotice, checking: deChecking },
  es: { notice: esNotice, checking: esChecking },
  'pt-BR': { notice: ptBRNotice, checking: ptBRChecking },
};

/** No look at a picture waits longer for the language of a sign. */
const DEADLINE_MS = 1_000;

async function readLanguage(): Promise<Language> {
  try {
    return (await withDeadline(readPreferences(), DEADLINE_MS, 'Storage')).language;
  } catch {
    return pickLanguage([browser.i18n.getUILanguage()]);
  }
}

/** Ready words for what page scripts show without i18n of their own. */
export async function readPageWords(): Promise<Prepared> {
  const chosen = await readLanguage();
  const { notice, checking } = words[chosen];
  const language = tagOf(chosen);
  const title = plainReading(notice.title);
  const close = plainReading(notice.close);
  return {
    lost: { language, title, body: plainReading(notice.lost), close },
    cannotAsk: { language, title, body: plainReading(notice.cannotAsk), close },
    checking: {
      language,
      checking: plainReading(checking.checking),
      progress: plainReading(checking.progress),
      sendAgain: plainReading(checking.sendAgain),
      cancel: plainReading(checking.cancel),
    },
  };
}
