import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
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

/**
 * Words for extension pages, one language an instance: its `language` is a tag that Intl understands,
 * and ja-easy and ja are the same one.
 */
export async function createI18n(language: Language): Promise<i18n> {
  const words = language === 'en' ? en : (await files[language]()).default;
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: tagOf(language),
    fallbackLng: 'en',
    resources: { en: { translation: en }, [tagOf(language)]: { translation: words } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}
