import * as v from 'valibot';
import { jurisdictions } from './jurisdiction';
import { languages } from './language';
import { levels } from './level';

export const NAME_LENGTH = 80;
export const TEXT_LENGTH = 300;
/** A host name has at most 253 characters (RFC 1035, section 2.3.4); a path may follow. */
const SITE_LENGTH = 300;

/** Plain text of a family or a school: shown as text, whatever is in it. */
const words = (length: number) => v.pipe(v.string(), v.trim(), v.maxLength(length));
const named = (length: number) => v.pipe(words(length), v.nonEmpty());

/** Nothing that could run; empty for none. */
const contactAddress = /^(https:\/\/[^\s/]\S*|tel:[+#*]?[\d-]+|mailto:[^\s@]+@[^\s@]+)?$/;

export const siteCategories = [
  ...(['chat', 'gen', 'edit', 'face', 'video', 'hub', 'local', 'carrier'] as const),
] as const;

/**
 * Parts of the options that can be left out. What Ask First is doing, what it stores, the effective policy
 * and help are not among them: nobody can hide those.
 */
export const hideableFeatures = ['sites', 'lists', 'statistics', 'file', 'practice'] as const;

/**
 * Every setting, by the name that it has in a policy too: texts and lists of texts only, since a browser
 * drops a whole key for one member of the wrong type.
 */
export const settingsEntries = {
  language: v.picklist(['auto', ...languages]),
  jurisdiction: v.picklist(['auto', ...jurisdictions]),
  level: v.picklist(levels),
  /** what happens to a picture that nobody could look at */
  onUninspectable: v.picklist(['ask', 'hold', 'pass']),
  /** whether the person is asked before a page has the camera or the screen */
  camera: v.picklist(['ask', 'pass']),
  /** whether a picture may go with its faces hidden */
  hideFaces: v.picklist(['allow', 'off']),
  /** named: code of ours on listed sites only; wide: a look at every site's name */
  mode: v.picklist(['named', 'wide']),
  /** wide mode: whether a page on no list that calls itself an AI photo tool is watched too */
  unlistedTools: v.picklist(['pass', 'ask']),
  /** ids of entries, or hosts, with a path or without */
  addSites: v.array(named(SITE_LENGTH)),
  removeSites: v.array(named(SITE_LENGTH)),
  /** `+carrier` switches a category on, `-video` off */
  categories: v.array(
    v.picklist(siteCategories.flatMap((category) => [`+${category}`, `-${category}`] as const)),
  ),
  /** lines of lists in any syntax that can be imported; policy only */
  importedLists: v.array(v.string()),
  /** daily counts on this device */
  statistics: v.picklist(['off', 'on']),
  hiddenFeatures: v.array(v.picklist(hideableFeatures)),
  /** policy only: whether what it does not set is locked too */
  lock: v.picklist(['set', 'all']),
  /** what a family or a school says of itself on the question */
  schoolName: words(NAME_LENGTH),
  contactName: words(NAME_LENGTH),
  /** two sentences */
  contactText: words(TEXT_LENGTH),
  contactUrl: v.pipe(v.string(), v.trim(), v.regex(contactAddress)),
} as const;

export type SettingsKey = keyof typeof settingsEntries;

export type Settings = {
  readonly [Key in SettingsKey]: v.InferOutput<(typeof settingsEntries)[Key]> extends infer Value
    ? Value extends (infer Element)[]
      ? readonly Element[]
      : Value
    : never;
};

export const settingsKeys = Object.keys(settingsEntries) as SettingsKey[];

export const defaultSettings: Settings = {
  language: 'auto',
  jurisdiction: 'auto',
  level: 'warn',
  onUninspectable: 'ask',
  camera: 'ask',
  hideFaces: 'allow',
  mode: 'named',
  unlistedTools: 'pass',
  addSites: [],
  removeSites: [],
  categories: [],
  importedLists: [],
  statistics: 'off',
  hiddenFeatures: [],
  lock: 'set',
  schoolName: '',
  contactName: '',
  contactText: '',
  contactUrl: '',
};
