import * as v from 'valibot';
import { jurisdictions } from './jurisdiction';
import { languages } from './language';
import { levels } from './level';

const NAME_LENGTH = 80;
const TEXT_LENGTH = 300;
/** Plain text of a school: shown as text, whatever is in it. */
const words = (length: number) => v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(length)), '');

/** Nothing that could run. */
const contactAddress = /^(https:\/\/[^\s/]\S*|tel:[+#*]?[\d-]+|mailto:[^\s@]+@[^\s@]+)$/;

/** Stored values are parsed one by one: a bad one falls back to its default and the rest is kept. */
export const settingsSchema = v.object({
  language: v.fallback(v.picklist(['auto', ...languages]), 'auto'),
  jurisdiction: v.fallback(v.picklist(['auto', ...jurisdictions]), 'auto'),
  /** whether the person is asked before a page has the camera or the screen */
  camera: v.fallback(v.picklist(['ask', 'pass']), 'ask'),
  level: v.fallback(v.picklist(levels), 'warn'),
  /** what a family or a school says of itself on the question */
  schoolName: words(NAME_LENGTH),
  contactName: words(NAME_LENGTH),
  /** two sentences */
  contactText: words(TEXT_LENGTH),
  contactUrl: v.fallback(v.pipe(v.string(), v.trim(), v.regex(contactAddress)), ''),
  /** whether a picture may go with its faces hidden */
  hideFaces: v.fallback(v.picklist(['allow', 'off']), 'allow'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'auto',
  jurisdiction: 'auto',
  camera: 'ask',
  level: 'warn',
  schoolName: '',
  contactName: '',
  contactText: '',
  contactUrl: '',
  hideFaces: 'allow',
};

export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema, stored);
  return result.success ? result.output : defaultSettings;
}
