import * as v from 'valibot';
import { jurisdictions } from './jurisdiction';

const text = v.object({
  en: v.pipe(v.string(), v.nonEmpty()),
  ja: v.pipe(v.string(), v.nonEmpty()),
});
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** One file a jurisdiction in law/. Only verified claims with an official, court or major-press source are let in. */
export const lawFileSchema = v.strictObject({
  jurisdiction: v.picklist(jurisdictions),
  reviewed: v.pipe(v.string(), v.isoDate()),
  reviewBy: v.pipe(v.string(), v.isoDate()),
  claims: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(['law', 'outcome', 'harm']),
      status: v.literal('verified'),
      source: address,
      sourceName: text,
      text,
    }),
  ),
  help: v.array(
    v.strictObject({
      id: v.string(),
      contact: v.string(),
      href: v.pipe(v.string(), v.regex(/^(https:\/\/|tel:\+?\d+$)/)),
      status: v.literal('verified'),
      source: address,
      text,
    }),
  ),
});

export type LawFile = v.InferOutput<typeof lawFileSchema>;
export type Claim = LawFile['claims'][number];
export type HelpLine = LawFile['help'][number];

/** The one line of law and the one help line of the first screen: the first of each. */
export function firstLines(file: LawFile): {
  claim: Claim | undefined;
  help: HelpLine | undefined;
} {
  return { claim: file.claims.find(({ kind }) => kind === 'law'), help: file.help[0] };
}
