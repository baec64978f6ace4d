import type { Held } from '../../components/setting-held';
import type { SettingsKey } from '../../core/settings';
import type { SettingsView } from './settings-view';

/** Where a value comes from and what it takes to change it here: nothing more, once the PIN was entered. */
export function heldOf({ effective, isUnlocked }: SettingsView, key: SettingsKey): Held {
  const lock = effective.locks[key];
  return {
    origin: effective.origins[key],
    lock: isUnlocked && lock !== 'read-only' ? 'open' : lock,
  };
}
