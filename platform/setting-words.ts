import type { Language } from '../core/language';
import { settingWords, type SettingWords } from '../core/rollout/setting-words';
import { createI18n } from './i18n';

/** The words of the policy template, which Windows shows in its own language. */
export async function loadSettingWords(): Promise<Record<'en-US' | 'ja-JP', SettingWords>> {
  const wordsIn = async (language: Language): Promise<SettingWords> => {
    const { t } = await createI18n(language, ['options', 'rollout']);
    return settingWords(language, (key) => t(key));
  };
  const [en, ja] = await Promise.all([wordsIn('en'), wordsIn('ja')]);
  return { 'en-US': en, 'ja-JP': ja };
}
