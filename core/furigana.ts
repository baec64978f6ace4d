/** A part of a text; `reading` is what stands over it. */
export interface Piece {
  readonly text: string;
  readonly reading?: string;
}

/** [漢字|かんじ] */
const marked = /\[([^[\]|]*\p{Script=Han}[^[\]|]*)\|([\p{Script=Hiragana}ー]+)\]/gu;

/** Takes marked words and what is between them apart. What is not marked well stays the text that it is. */
export function furigana(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: word = '', 2: reading = '', index } of text.matchAll(marked)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: word, reading });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** For where nothing can stand over a word, such as attributes and options: the reading in its place. */
export const plainReading = (text: string): string => text.replaceAll(marked, '$2');
