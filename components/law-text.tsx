import type { Language } from '../core/language';
import { tagOf } from '../core/language';
import { languageIn, textIn, type LawText as Text } from '../core/law';
import { withFurigana } from './furigana';

interface LawTextProps {
  readonly text: Text;
  readonly language: Language;
}

/** A text of law, which says its language: it may have to be in another one than the interface. */
export function LawText({ text, language }: LawTextProps) {
  return (
    <span lang={tagOf(languageIn(text, language))}>{withFurigana(textIn(text, language))}</span>
  );
}
