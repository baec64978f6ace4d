import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { Language } from '../../core/language';
import { settingWords, type SettingWords } from '../../core/rollout/setting-words';

const pages = ['options', 'rollout'] as const;

/** The same words as in the options, read without a bundler. */
export async function readSettingWords(language: Language): Promise<SettingWords> {
  const read = (page: string): object =>
    JSON.parse(readFileSync(`locales/${page}/${language}.json`, 'utf8')) as object;
  const words = createInstance();
  await words.init({
    lng: language,
    resources: { [language]: Object.fromEntries(pages.map((page) => [page, read(page)])) },
    interpolation: { escapeValue: false },
  });
  return settingWords(language, (key) => words.t(key));
}
