import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/language';
import en from '../locales/en.json';
import ja from '../locales/ja.json';

/** Words for extension pages; `changeLanguage` switches them while the page is open. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ja: { translation: ja } },
    // React escapes.
    interpolation: { escapeValue: false },
  });
  return instance;
}
