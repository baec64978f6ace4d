import { expect, it } from 'vitest';
import { languageName, languages, pickLanguage, tagOf } from '../../core/language';

it.each([
  [['ja'], 'ja'],
  [['ja-JP'], 'ja'],
  [['JA_jp'], 'ja'],
  [['ja-Hira-JP'], 'ja'],
  [['ja-easy'], 'ja'],
  [['en-GB', 'ja'], 'en'],
  [['ja', 'en'], 'ja'],
  [['it-IT', 'ja-JP', 'en'], 'ja'],
  [['jam', 'enm'], 'en'],
  [['jam', 'ja'], 'ja'],
  [['ko-KR'], 'ko'],
  [['fr-CA', 'en'], 'fr'],
  [['de-AT'], 'de'],
  [['es-419'], 'es'],
  [['pt'], 'pt-BR'],
  [['pt-BR'], 'pt-BR'],
  [['pt_PT'], 'pt-BR'],
  [['zh-TW'], 'zh-TW'],
  [['zh_TW'], 'zh-TW'],
  [['zh-HK'], 'zh-TW'],
  [['zh-MO'], 'zh-TW'],
  [['zh-Hant'], 'zh-TW'],
  [['zh-Hant-US'], 'zh-TW'],
  [['zh-CN'], 'en'],
  [['zh'], 'en'],
  [['zh-Hans'], 'en'],
  [['zh-Hans-TW'], 'en'],
  [['zh-CN', 'ko', 'en'], 'ko'],
  [['it', 'nl'], 'en'],
  [[''], 'en'],
  [[], 'en'],
])('%j is %s', (tags, language) => {
  expect(pickLanguage(tags)).toBe(language);
});

it.each(languages)('%s has a tag that is valid and understood', (language) => {
  const tag = tagOf(language);
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
});

it('each language has its own name for itself', () => {
  expect(languages.map(languageName)).toEqual([
    ...['English', '日本語', 'やさしい日本語', '한국어', '繁體中文', 'français', 'Deutsch'],
    ...['español', 'português (Brasil)'],
  ]);
});
