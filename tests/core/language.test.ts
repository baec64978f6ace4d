import { expect, it } from 'vitest';
import { pickLanguage } from '../../core/language';

it.each([
  [['ja'], 'ja'],
  [['ja-JP'], 'ja'],
  [['JA_jp'], 'ja'],
  [['ja-Hira-JP'], 'ja'],
  [['en-GB', 'ja'], 'en'],
  [['ja', 'en'], 'ja'],
  [['fr-FR', 'ja-JP', 'en'], 'ja'],
  [['jam', 'enm'], 'en'],
  [['jam', 'ja'], 'ja'],
  [['fr', 'de'], 'en'],
  [[''], 'en'],
  [[], 'en'],
])('%j is %s', (tags, language) => {
  expect(pickLanguage(tags)).toBe(language);
});
