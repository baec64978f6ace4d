import * as v from 'valibot';
import { jurisdictions } from './jurisdiction';
import { languages } from './language';

/** Stored values are parsed one by one: a bad one falls back to its default and the rest is kept. */
export const settingsSchema = v.object({
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
  jurisdiction: v.fallback(v.picklist(['auto', ...jurisdictions]), 'auto'),
  /** whether the person is asked before a page has the camera or the screen */
  camera: v.fallback(v.picklist(['ask', 'pass']), 'ask'),
  /** whether a picture may go with its faces hidden */
  hideFaces: v.fallback(v.picklist(['allow', 'off']), 'allow'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'auto',
  jurisdiction: 'auto',
  camera: 'ask',
  hideFaces: 'allow',
};

export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : defaultSettings;
}
