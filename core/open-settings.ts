import type { SettingsKey } from './settings';
import type { Effective } from './settings/effective';

/** What is worth naming of what a person may change under somebody else's policy. */
const named = ['language', 'jurisdiction', 'level', 'camera', 'hideFaces', 'statistics'] as const;

/** Those that nobody has fixed; others may be made stricter only, and stay unnamed. */
export const openSettings = ({ locks }: Pick<Effective, 'locks'>): SettingsKey[] =>
  named.filter((key) => locks[key] === 'open');
