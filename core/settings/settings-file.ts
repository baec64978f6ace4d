import { isRecord } from '../is-record';
import { settingsKeys, type Settings, type SettingsKey } from '../settings';
import type { Effective } from './effective';
import { parseLayer, type Layer } from './parse-layer';
import { SETTINGS_VERSION } from './stored';
import { isSame } from './stricter';

const FORMAT = 'ask-first-settings';
/** Thousands of sites by hand are a list, which has a way of its own. */
export const MAX_FILE_BYTES = 1_000_000;

/** What a policy alone may set: a file that hides or locks parts of the options is nobody's wish here. */
const policyOnly: readonly SettingsKey[] = ['hiddenFeatures', 'importedLists', 'lock'];

export type ReadFile =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | {
      readonly kind: 'read';
      readonly layer: Layer;
      /** made by a later version than this one, which may have settings that there are not here */
      readonly isNewer: boolean;
    };

export interface Change {
  readonly key: SettingsKey;
  readonly from: Settings[SettingsKey];
  readonly to: Settings[SettingsKey];
}

export interface Import {
  /** what would be another value than it is */
  readonly changes: readonly Change[];
  /** what is in the file and stays as it is: set by a policy, or only for one to set */
  readonly held: readonly SettingsKey[];
}

/**
 * Everything that counts here and no policy has set, the defaults too: after an import all of it counts
 * again, whatever was changed since.
 */
export function settingsFile({ settings, locks }: Effective): string {
  const own = settingsKeys.filter((key) => !policyOnly.includes(key) && locks[key] !== 'read-only');
  const values = Object.fromEntries(own.map((key) => [key, settings[key]]));
  const file = { format: FORMAT, version: SETTINGS_VERSION, settings: values };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file that a person hands in. Never throws. */
export function readSettingsFile(text: string): ReadFile {
  const file = parseJson(text);
  if (file === undefined) return { kind: 'not-json' };
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) {
    return { kind: 'not-ours' };
  }
  const isNewer = typeof file.version === 'number' && file.version > SETTINGS_VERSION;
  return { kind: 'read', layer: parseLayer(file.settings), isNewer };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What an import would do, before anything is done. */
export function importOf({ values }: Layer, { settings, locks }: Effective): Import {
  const keys = settingsKeys.filter((key) => key in values);
  const isHeld = (key: SettingsKey): boolean =>
    locks[key] === 'read-only' || policyOnly.includes(key);
  return {
    changes: keys.flatMap((key) => {
      const from = settings[key];
      const to = values[key] ?? from;
      return isHeld(key) || isSame(from, to) ? [] : [{ key, from, to }];
    }),
    held: keys.filter(isHeld),
  };
}
