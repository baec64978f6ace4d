import { languageName, tagOf, type Language } from '../language';
import type { SettingsKey } from '../settings';

/** What a policy file says of a setting to whoever edits it, in one language. */
export interface SettingWords {
  readonly name: (key: SettingsKey) => string;
  readonly explain: (key: SettingsKey) => string;
  /** a value of a picklist */
  readonly value: (key: SettingsKey, value: string) => string;
  readonly browsers: Readonly<Record<'chrome' | 'edge' | 'firefox', string>>;
  readonly supported: string;
}

/** @param t the words of `locales/options` and `locales/rollout` in that language */
export function settingWords(language: Language, t: (key: string) => string): SettingWords {
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
