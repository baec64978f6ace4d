import * as v from 'valibot';
import { jurisdictions } from './jurisdiction';
import type { Language } from './language';

/** What a claim can be about. Making, having and sharing are different acts, and not punished alike. */
export const lawKinds = [
  'making',
  'having',
  'sharing',
  'threatening',
  'pictured-age',
  'too-young',
  'young',
  'school',
  'civil',
] as const;
export const claimKinds = [...lawKinds, 'outcome', 'harm', 'note'] as const;

export const helpPages = ['happened-to-me', 'made-one', 'saw-one'] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const optional = v.exactOptional(words);
/** English and Japanese always, the others where they are spoken. */
const text = v.strictObject({
  en: words,
  ja: words,
  'ja-easy': optional,
  ko: optional,
  'zh-TW': optional,
  fr: optional,
  de: optional,
  es: optional,
  'pt-BR': optional,
} satisfies Readonly<Record<Language, unknown>>);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const day = v.pipe(v.string(), v.isoDate());
/** `verified`: a public page that says it was read. `from-knowledge`: not seen. `needs-review`: may have changed, or pages disagree. */
const status = v.picklist(['verified', 'from-knowledge', 'needs-review']);
const sourceKind = v.picklist(['official', 'court', 'press', 'other']);

const claimSchema = v.strictObject({
  id,
  kind: v.picklist(claimKinds),
  status,
  sourceKind,
  /** the page that was read; for what was not seen, the page where a person can check it */
  source: address,
  sourceName: text,
  /** an official page that nobody has opened yet: the one to read before the claim can be shown */
  toOpen: v.exactOptional(address),
  /** days of its own, where they differ from the file's */
  reviewed: v.exactOptional(day),
  reviewBy: v.exactOptional(day),
  /** may be this line of the first screen */
  firstScreen: v.exactOptional(v.picklist(['law', 'outcome', 'harm'])),
  /** the claim in one sentence for the first screen, where `text` says more than that */
  line: v.exactOptional(text),
  /** an example from there, which is left out there */
  exampleOf: v.exactOptional(v.picklist(jurisdictions)),
  text,
});

const helpSchema = v.strictObject({
  id,
  kind: v.picklist(['helpline', 'removal', 'police', 'directory']),
  contact: words,
  href: v.pipe(v.string(), v.regex(/^(https:\/\/\S+|(tel|sms):(\+|%23)?\d+|mailto:\S+@\S+)$/)),
  status,
  sourceKind: v.exactOptional(sourceKind),
  source: address,
  hours: v.exactOptional(text),
  cost: v.exactOptional(text),
  forWhom: v.exactOptional(v.picklist(['under-18', 'adult', 'anyone'])),
  /** which of the help pages it belongs on */
  pages: v.pipe(v.array(v.picklist(helpPages)), v.nonEmpty()),
  text,
});

/** One file a jurisdiction in law/. Claims that may not be shown yet wait in it with their status. */
export const lawFileSchema = v.strictObject({
  jurisdiction: v.picklist(jurisdictions),
  /** whose claims and help lines count here too */
  extends: v.exactOptional(v.picklist(jurisdictions)),
  reviewed: day,
  reviewBy: day,
  /** the lawyer or other named person who checked the file; nulls while nobody has */
  checkedBy: v.strictObject({ name: v.nullable(words), on: v.nullable(day) }),
  claims: v.array(claimSchema),
  help: v.array(helpSchema),
});

export type LawText = v.InferOutput<typeof text>;
export type LawFile = v.InferOutput<typeof lawFileSchema>;
export type Checked = Readonly<LawFile['checkedBy']>;
export type Claim = LawFile['claims'][number];
export type HelpLine = LawFile['help'][number];
export type HelpPage = (typeof helpPages)[number];

/** The nearest language to this one that a text is in. */
export function languageIn(text: LawText, language: Language): Language {
  if (text[language] !== undefined) return language;
  return language === 'ja-easy' ? 'ja' : 'en';
}

/** A text in a language, or in the nearest one that it has. */
export const textIn = (text: LawText, language: Language): string =>
  text[languageIn(text, language)] ?? text.en;

/** What the first screen says of a claim. */
export const lineOf = ({ line, text }: Claim): LawText => line ?? text;

/** What may be on screen: verified, and the page that was read is official, a court's or major press. */
export const isShown = ({ status, sourceKind }: Claim): boolean =>
  status === 'verified' && sourceKind !== 'other';
