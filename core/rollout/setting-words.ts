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
