import { describe, expect, it } from 'vitest';
import { attestations } from '../../core/attestation';
import { jurisdictions } from '../../core/jurisdiction';
import { languages, type Language } from '../../core/language';
import { isShown, lineOf } from '../../core/law';
import { factLines } from '../../core/fact-lines';
import { factSet } from '../../core/law-shown';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import jaEasy from '../../locales/ja-easy.json' with { type: 'json' };
import ko from '../../locales/ko.json' with { type: 'json' };
import ptBR from '../../locales/pt-BR.json' with { type: 'json' };
import zhTW from '../../locales/zh-TW.json' with { type: 'json' };
import { lawFiles, lawOf } from '../../law/law-files';
import { lengthIn, sentencesIn, wordsIn } from './measure';

const SETS = 5;
/** The question, its answers and the buttons: the same every time. */
const MAX_WORDS_THAT_STAY = 34;
/** With three facts, which most people see once in a few days, and with one, which they see in between. */
const MAX_WORDS = { full: 65, short: 45 } as const;

/** The longest sentence: words, or characters where a language is written without spaces. */
const longest: Readonly<Record<Language, number>> = {
  en: 12,
  ...{ fr: 15, de: 15, es: 15, 'pt-BR': 15 },
  ...{ ja: 34, ko: 34, 'zh-TW': 28 },
  // Kana in the place of kanji take more room, and are no harder.
  'ja-easy': 40,
};
const tooLong = (language: Language, text: string): string[] =>
  sentencesIn(text).filter((sentence) => lengthIn(language, sentence) > longest[language]);

const locales = { en, ja, 'ja-easy': jaEasy, ko, 'zh-TW': zhTW, fr, de, es, 'pt-BR': ptBR };

/** Every text under these keys. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsIn);

describe.each(languages)('the words of the interface, %s', (language) => {
  const { ask, facts, more, confirm } = locales[language];

  it('are short sentences', () => {
    const all = textsIn([ask, facts, more, confirm]);
    expect(all.flatMap((text) => tooLong(language, text))).toEqual([]);
  });
});

const lines = lawFiles.flatMap(({ claims }) =>
  claims
    .filter((claim) => isShown(claim) && claim.firstScreen !== undefined)
    .map((claim) => ({ id: claim.id, line: lineOf(claim) })),
);

describe.each(lines)('$id', ({ line }) => {
  it.each(Object.entries(line) as [Language, string][])(
    'is one short line: %s, %s',
    (language, text) => {
      expect(lengthIn(language, text)).toBeLessThanOrEqual(longest[language]);
    },
  );
});

describe('English', () => {
  const { question, refuse, chooseAnother, goOn } = en.ask;
  const answers = attestations.map((attestation) => en.ask[attestation]);
  const stays = [question, ...answers, refuse, chooseAnother, en.hide.way, goOn];

  it('has few words beside the facts', () => {
    expect(wordsIn(stays.join(' '))).toBeLessThanOrEqual(MAX_WORDS_THAT_STAY);
  });

  describe.each(jurisdictions)('%s', (jurisdiction) => {
    const law = lawOf(jurisdiction);

    const sets = Array.from({ length: SETS }, (_, n) => factSet(law, n));

    it.each(['full', 'short'] as const)('each %s form can be read at once', (form) => {
      const words = sets.flatMap((set) =>
        [0, 1, 2].map((turn) => {
          const facts = factLines(set, form, turn).map((claim) => lineOf(claim).en);
          return wordsIn([...stays, ...facts].join(' '));
        }),
      );
      expect(Math.max(...words)).toBeLessThanOrEqual(MAX_WORDS[form]);
    });
  });
});
