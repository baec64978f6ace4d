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

const whoeverTakesIt = [
  record({ kind: oneOf('refused', 'left-out', 'choose-another') }),
  record({ kind: oneOf('faces-hidden'), replacements: listOf(optional(file)) }),
] as const;
const attested = { kind: oneOf('attested'), attestation: oneOf(...attestations) };

export const answer = either(...whoeverTakesIt, record(attested));
export type Answer = Of<typeof answer>;

/**
 * `shown` says that the question is drawn, and at which level: an answer that the level does not allow
 * is then a refusal. The answer may take as long as it takes. `adult-wanted` asks for the adult's window.
 */
export const interstitialMessage = either(
  record({ kind: oneOf('shown'), level: oneOf(...askedLevels) }),
  record({ kind: oneOf('adult-wanted'), attestation: oneOf(...attestations) }),
  answer,
);
export type InterstitialMessage = Of<typeof interstitialMessage>;

/** Guard → interstitial: how it stands with the adult's window. */
export const adultNews = record({
  kind: oneOf('adult'),
  stage: oneOf('closed', 'open', 'failed'),
});
export type AdultStage = Of<typeof adultNews>['stage'];

/**
 * An answer as the guard has taken it. What an adult said never comes from an interstitial, and so is none of
 * its answers; `answered-before` is the same picture, which waited in line.
 */
export const takenAnswer = either(
  ...whoeverTakesIt,
  record({ ...attested, level: oneOf(...askedLevels) }),
  record({ kind: oneOf('adult-said-yes', 'answered-before') }),
);
export type TakenAnswer = Of<typeof takenAnswer>;
