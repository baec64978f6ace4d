import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { tagOf, type Language } from '../core/language';
import en from '../locales/en.json';

/** Each file is a chunk of its own; English is always there. */
const files: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: ResourceLanguage }>>
> = {
  ja: () => import('../locales/ja.json'),
  'ja-easy': () => import('../locales/ja-easy.json'),
  ko: () => import('../locales/ko.json'),
  'zh-TW': () => import('../locales/zh-TW.json'),
  fr: () => import('../locales/fr.json'),
  de: () => import('../locales/de.json'),
  es: () => import('../locales/es.json'),
  'pt-BR': () => import('../locales/pt-BR.json'),
};

/** Words of pages that few people open, in files of their own: `locales/<page>/<language>.json`. */
const pages = import.meta.glob<ResourceLanguage>('../locales/*/*.json', { import: 'default' });

export type PageWords = 'options' | 'lists' | 'lock' | 'setup' | 'health' | 'rollout';

async function wordsOf(page: PageWords, language: Language): Promise<ResourceLanguage> {
  const load = pages[`../locales/${page}/${language}.json`];
  if (load === undefined) throw new Error(`No words for ${page} in ${language}`);
  return load();
}

/**
 * Words for extension pages, one language an instance: its `language` is a tag that Intl understands,
 * and ja-easy and ja are the same one.
 *
 * @param more what to load beside the common words; its keys begin with the page: `options:heading`
 */
export async function createI18n(
  language: Language,
  more: readonly PageWords[] = [],
): Promise<i18n> {
  const [words, ...others] = await Promise.all([
    language === 'en' ? en : files[language]().then((file) => file.default),
    ...more.map((page) => wordsOf(page, language)),
  ]);
  const own = Object.fromEntries(more.map((page, index) => [page, others[index] ?? {}]));
  const instance = createInstance();
  await instance.init({
    lng: tagOf(language),
    fallbackLng: 'en',
    resources: { en: { translation: en }, [tagOf(language)]: { translation: words, ...own } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}
