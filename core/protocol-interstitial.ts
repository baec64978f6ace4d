/** Messages between a guard and the interstitial, over a port that the guard hands to its frame. */
import { attestations } from './attestation';
import { inspection } from './inspection';
import { askedLevels } from './level';
import {
  either,
  file,
  flag,
  listOf,
  number,
  oneOf,
  optional,
  record,
  text,
  type Of,
} from './shape';

/** The window message that carries the port; anything else sent to the interstitial is ignored. */
export const PORT_MESSAGE = 'ask-first:interstitial-port';

export const heldPicture = record({
  index: optional(number),
  /** none for a picture at an address, and for the camera */
  file: optional(file),
  inspection,
  answered: flag,
});
export type HeldPicture = Of<typeof heldPicture>;

export const question = record({
  kind: oneOf('ask'),
  /** counts what is no picture as well */
  fileCount: number,
  /** all pictures of the upload, those without a face too */
  pictures: listOf(heldPicture),
  /** how many would still go, if those that need an answer were left out; 0 where that is no way */
  without: number,
  /** whether files with hidden faces could go in the place of those that need an answer */
  canReplace: optional(flag),
  /** whether the site's own picker could be opened again */
  canChooseAnother: optional(flag),
  /** where the question is shown */
  address: record({
    hostname: text,
    pathname: text,
    port: optional(text),
    search: optional(text),
  }),
});
export type Question = Of<typeof question>;
/** The question before it is known which window shows it. */
export type Asked = Omit<Question, 'address'>;

export const answer = either(
  record({ kind: oneOf('refused') }),
  record({ kind: oneOf('left-out') }),
  record({ kind: oneOf('choose-another') }),
  record({ kind: oneOf('faces-hidden'), replacements: listOf(optional(file)) }),
  record({ kind: oneOf('attested'), attestation: oneOf(...attestations) }),
);
export type Answer = Of<typeof answer>;

/**
 * `shown` says that the question is drawn, and at which level: an answer that the level does not allow
 * is then a refusal. The answer may take as long as it takes.
 */
export const interstitialMessage = either(
  record({ kind: oneOf('shown'), level: oneOf(...askedLevels) }),
  answer,
);
export type InterstitialMessage = Of<typeof interstitialMessage>;
