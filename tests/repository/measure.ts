import { furigana } from '../../core/furigana';
import type { Language } from '../../core/language';

/** The sentences of a text; a place that is filled in counts as one word. */
export const sentencesIn = (text: string): string[] =>
  text
    .replace(/{{\w+}}/g, '7')
    .split(/(?<=[.!?…])\s+|(?<=[。？！])/)
    .filter((sentence) => sentence.trim() !== '');

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== '').length;

/** Written without spaces between words, or with spaces between phrases. */
const counted: ReadonlySet<Language> = new Set(['ja', 'ja-easy', 'ko', 'zh-TW']);

const withoutReadings = (text: string): string =>
  furigana(text)
    .map((piece) => piece.text)
    .join('');

/** Words; where a language has no spaces between them, characters without spaces and readings. */
export const lengthIn = (language: Language, text: string): number =>
  counted.has(language)
    ? Array.from(withoutReadings(text).replaceAll(/\s/g, '')).length
    : wordsIn(text);
