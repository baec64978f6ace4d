export const languages = ['en', 'ja', 'ja-easy', 'ko', 'zh-TW', 'fr', 'de', 'es', 'pt-BR'] as const;

/**
 * A language of the interface; each has a file in locales/. `ja-easy` is やさしい日本語, Japanese in very
 * short sentences with the reading of each word in kanji: [漢字|かんじ].
 */
export type Language = (typeof languages)[number];

const traditionalPlaces = ['tw', 'hk', 'mo'];

function match(tag: string): Language | undefined {
  const [primary, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (primary === 'pt') return 'pt-BR';
  if (primary !== 'zh') return languages.find((language) => language === primary);
  // Readers of simplified characters are better served by the next language that they name.
  const isTraditional =
    rest.includes('hant') ||
    (!rest.includes('hans') && rest.some((part) => traditionalPlaces.includes(part)));
  return isTraditional ? 'zh-TW' : undefined;
}

/** The best language we have for a list of BCP 47 tags in the person's order; ja-easy only by choice. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = match(tag);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** The BCP 47 tag, for `lang`, Intl and plural rules: to all of them ja-easy is Japanese. */
export const tagOf = (language: Language): string => (language === 'ja-easy' ? 'ja' : language);

/** What a language calls itself. */
export function languageName(language: Language): string {
  if (language === 'ja-easy') return 'やさしい日本語';
  // Its readers are in more places than Taiwan.
  const named = language === 'zh-TW' ? 'zh-Hant' : language;
  return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? language;
}
