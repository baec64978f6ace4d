import { languageName, tagOf, type Language } from '../core/language';
import type { SettingWords } from '../core/rollout/setting-words';
import { createI18n } from './i18n';

/** The words of the policy template, which Windows shows in its own language. */
export async function loadSettingWords(): Promise<Record<'en-US' | 'ja-JP', SettingWords>> {
  const [en, ja] = await Promise.all([wordsIn('en'), wordsIn('ja')]);
  return { 'en-US': en, 'ja-JP': ja };
}

async function wordsIn(language: Language): Promise<SettingWords> {
  const { t } = await createI18n(language, ['options', 'rollout']);
  const regions = new Intl.DisplayNames(tagOf(language), { type: 'region', fallback: 'code' });
  const browser = (name: string): string => t(`rollout:browsers.${name}`);
  return {
    name: (key) => t(`options:settings.${key}.label`),
    explain: (key) => t(`rollout:explain.${key}`),
    value: (key, value) => {
      if (value === 'auto') return t(`options:settings.${key}.auto`);
      if (key === 'language') return `${languageName(value as Language)} (${value})`;
      if (key !== 'jurisdiction') return t(`options:settings.${key}.values.${value}`);
      return /^[A-Z]{2}$/.test(value) ? `${regions.of(value) ?? value} (${value})` : value;
    },
    browsers: { chrome: browser('chrome'), edge: browser('edge'), firefox: browser('firefox') },
    supported: t('rollout:supported'),
  };
}
