import type { ReactNode } from 'react';
import { furigana } from '../core/furigana';

/** A text with the reading over each word that is marked: [漢字|かんじ]. */
export function withFurigana(text: string): ReactNode {
  const pieces = furigana(text);
  if (pieces.every(({ reading }) => reading === undefined)) return text;
  return pieces.map((piece, index) =>
    piece.reading === undefined ? (
      piece.text
    ) : (
      <ruby key={index}>
        {piece.text}
        {/* A screen reader would say the word twice. */}
        <rt aria-hidden="true">{piece.reading}</rt>
      </ruby>
    ),
  );
}
