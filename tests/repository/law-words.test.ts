import { describe, expect, it } from 'vitest';
import { type Jurisdiction } from '../../core/jurisdiction';
import type { Language } from '../../core/language';
import { isShown, lineOf, type LawText } from '../../core/law';
import { sentencesIn, wordsIn } from './measure';
import { claims, helpLines } from './law-items';

const MAX_WORDS = 12;

/** Beside English and Japanese, the languages of each place; texts that wait are not translated yet. */
const localLanguages: Readonly<Record<Jurisdiction, readonly Language[]>> = {
  JP: ['ja-easy'],
  'JP-31': ['ja-easy'],
  KR: ['ko'],
  US: ['es'],
  GB: [],
  AU: [],
  CA: ['fr'],
  TW: ['zh-TW'],
  FR: ['fr'],
  DE: ['de'],
  EU: ['fr', 'de', 'es'],
  BR: ['pt-BR'],
  IN: [],
  PH: [],
  ZZ: ['ja-easy', 'ko', 'zh-TW', 'fr', 'de', 'es', 'pt-BR'],
};

/** Adult offences would pass for the answer to a picture of a classmate. */
it.each(['gb-adults', 'au-adults', 'au-adults-made'])('%s is no line of the first screen', (id) => {
  expect(claims.find((claim) => claim.id === id)?.firstScreen).toBeUndefined();
});

const languagesOf = (jurisdiction: Jurisdiction): readonly Language[] => [
  ...(['en', 'ja'] as const),
  ...localLanguages[jurisdiction],
];

const missing = (text: LawText, jurisdiction: Jurisdiction): Language[] =>
  languagesOf(jurisdiction).filter((language) => text[language] === undefined);

describe.each(claims)('$id', (claim) => {
  const { text, line, sourceName, jurisdiction, firstScreen } = claim;
  const texts = line === undefined ? [text] : [text, line];

  it('says it in short sentences', () => {
    const all = texts.flatMap(({ en }) => sentencesIn(en));
    expect(all.filter((sentence) => wordsIn(sentence) > MAX_WORDS)).toEqual([]);
  });

  it.each(texts)('gives no order: $en', ({ en, ja }) => {
    expect(en).not.toMatch(/\b(must|never|don't|do not|stop|should)\b/i);
    expect(ja).not.toMatch(/いけません|なりません|するな|やめ/);
  });

  it('says "up to" before the most that a court can give', () => {
    const terms = text.en.replaceAll(/up to \d+ (years?|months?)/gi, '');
    expect(terms).not.toMatch(/\d+ (years?|months?)\b/);
    expect(text.en.match(/up to \d+ (years?|months?)/gi)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  if (isShown(claim)) {
    it('is in the languages of its place', () => {
      expect(texts.flatMap((one) => missing(one, jurisdiction))).toEqual([]);
      expect(missing(sourceName, jurisdiction).filter((name) => name !== 'ja-easy')).toEqual([]);
    });
  }

  if (firstScreen !== undefined) {
    it('names no statute on the first screen, and no term of prison', () => {
      const { en, ja } = lineOf(claim);
      expect(en).not.toMatch(/\b(section|article|art\.|s\.|U\.S\.C\.|§)\s*\d/i);
      expect(ja).not.toMatch(/第?\d+条/);
      expect(en).not.toMatch(/\d+ (years?|months?)\b/);
    });
  } else {
    it('has no line that nobody sees', () => {
      expect(line).toBeUndefined();
    });
  }
});

describe.each(helpLines)('$id', (line) => {
  const { kind, text, jurisdiction, status } = line;

  if (status === 'verified') {
    it('is in the languages of its place', () => {
      for (const words of [text, line.hours, line.cost]) {
        expect(words === undefined ? [] : missing(words, jurisdiction)).toEqual([]);
      }
    });
  }

  it('promises nothing', () => {
    const words = text.en.replace(/^Take It Down:/, '');
    expect(words).not.toMatch(/\b(will|removes|deletes|guarantees?)\b|takes? (it |them )?down/i);
    if (kind === 'removal') expect(text.en).toMatch(/can help ask/);
  });

  it('asks nobody to keep, send or look at a picture', () => {
    expect(text.en).not.toMatch(/\b(save|keep|screenshot|forward|evidence|download|look at)\b/i);
  });

  it('goes where its contact says', () => {
    const digits = (value: string): string =>
      value.replaceAll('%23', '#').replaceAll(/[^\d#]/g, '');
    if (/^(tel|sms):/.test(line.href)) {
      const dialled = digits(line.href);
      expect(digits(line.contact)).not.toBe('');
      expect(dialled.endsWith(digits(line.contact).replace(/^0(?=2)/, ''))).toBe(true);
    }
  });
});

const easy = [...claims, ...helpLines].flatMap((item) =>
  [
    item.text,
    'line' in item ? item.line : undefined,
    'hours' in item ? item.hours : undefined,
    'cost' in item ? item.cost : undefined,
  ].flatMap((text) =>
    text?.['ja-easy'] === undefined ? [] : [[item.id, text['ja-easy']] as const],
  ),
);

describe.each(easy)('%s in やさしい日本語', (_, text) => {
  it('has the reading of every kanji', () => {
    const withoutReadings = text.replaceAll(
      /\[[^[\]|]*\p{Script=Han}[^[\]|]*\|\p{Script=Hiragana}+\]/gu,
      '',
    );
    expect(withoutReadings).not.toMatch(/[\p{Script=Han}[\]|]/u);
  });
});
