export const languages = ['en', 'ja'] as const;

/** A language of the interface; each has a file in locales/. */
export type Language = (typeof languages)[number];

/** The best language we have for a list of BCP 47 tags in the person's order. */
export function pickLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const match = languages.find((language) => language === primary);
    if (match !== undefined) return match;
  }
  return 'en';
}
