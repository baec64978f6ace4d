import { describe, expect, it } from 'vitest';
import { attestations } from '../../core/attestation';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { sentencesIn, wordsIn } from './measure';
import { kanjiByYear } from './school-kanji';

const MAX_WORDS = 12;
/** Heading, lead and question, with the longest of each: what is read before an answer. */
const MAX_FIRST_WORDS = 30;
const MAX_LETTERS = 10;
const MAX_SENTENCE_JA = 40;

/** On the first screen, or a step behind it. */
const firstScreen = (words: typeof en | typeof ja): [string, string][] =>
  Object.entries({ ...words.ask, ...words.facts, ...words.more, ...words.confirm }).flatMap(
    ([key, text]) =>
      typeof text !== 'string' || ['brand', 'pageTitle'].includes(key) ? [] : [[key, text]],
  );
/** Read by whoever looks for them. */
const help = (words: typeof en | typeof ja): string[] => [
  ...['happened-to-me', 'made-one', 'saw-one'].flatMap((page) => {
    const { heading, points } = words.helpPages[page as 'saw-one'];
    return [heading, ...points];
  }),
  words.helpPages.noPromise,
  ...words.lesson.happened.points,
  ...words.lesson.questions.points,
  ...words.lesson.aims.points,
  ...Object.values(words.askThem),
  ...Object.values(words.askAdult),
  words.law.lead,
];

describe('English', () => {
  it.each(help(en))('%s', (text) => {
    expect(sentencesIn(text).filter((sentence) => wordsIn(sentence) > MAX_WORDS)).toEqual([]);
  });

  it.each(firstScreen(en))('%s has no long words', (_, text) => {
    const words = text.replace(/{{\w+}}/g, '').match(/[A-Za-z’]+/g) ?? [];
    expect(words.filter((word) => word.length > MAX_LETTERS)).toEqual([]);
  });

  it('what is read before the answers is short', () => {
    const { headingFaces_other, foundFaces_other, questionFaces_other, refuse } = en.ask;
    const all = [headingFaces_other, foundFaces_other, questionFaces_other, refuse];
    expect(wordsIn(all.join(' '))).toBeLessThanOrEqual(MAX_FIRST_WORDS);
  });
});

describe('Japanese', () => {
  const known = new Set(kanjiByYear.join(''));
  const unknown = (text: string): string[] =>
    (text.match(/\p{Script=Han}/gu) ?? []).filter((kanji) => !known.has(kanji) && kanji !== '々');

  it('the kanji of primary school are all there', () => {
    expect(kanjiByYear.map(({ length }) => length)).toEqual([80, 160, 200, 202, 193, 191]);
    expect(known.size).toBe(1026);
  });

  it.each([...firstScreen(ja).map(([, text]) => text), ...help(ja)])('%s', (text) => {
    expect(unknown(text)).toEqual([]);
    expect(sentencesIn(text).filter(({ length }) => length > MAX_SENTENCE_JA)).toEqual([]);
  });

  it('asks and tells, and forbids nothing', () => {
    const all = [...firstScreen(ja).map(([, text]) => text), ...help(ja)];
    expect(all.filter((text) => /(して|って|んで|いて)は(いけ|なり)ません/.test(text))).toEqual([]);
  });

  it.each(attestations)('the answer %s is in plain words', (attestation) => {
    expect(ja.ask[attestation].length).toBeLessThanOrEqual(25);
  });
});
