export const languages = ['en', 'ja'] as const;

/** A language of the interface; each has a file in locales/. */
export type Language = (typeof languages)[number];

/**
 * Languages that texts of law can be in: those of the places with a law file, and ja-easy, Japanese in
 * very short sentences with the reading of each word in kanji: [漢字|かんじ].
 */
export const textLanguages = [
  ...languages,
  'ja-easy',
  'ko',
  'zh-TW',
  'fr',
  'de',
  'es',
  'pt-BR',
] as const;

export type TextLanguage = (typeof textLanguages)[number];

/** The best language we have for a list of BCP 47 tags in the person's order. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const match = languages.find((language) => language === primary);
    if (match !== undefined) return match;
  }
  return 'en';
}
