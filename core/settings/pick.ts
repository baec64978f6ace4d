import { settingsKeys, type Settings, type SettingsKey } from '../settings';

/** Those of some settings that are wanted. */
export const pick = (
  values: Partial<Settings>,
  isWanted: (key: SettingsKey) => boolean,
): Partial<Settings> =>
  Object.fromEntries(
    settingsKeys.flatMap((key) => (key in values && isWanted(key) ? [[key, values[key]]] : [])),
  );
