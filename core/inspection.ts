import {
  blob,
  either,
  listOf,
  number,
  oneOf,
  optional,
  record,
  text,
  type Of,
  type Shape,
} from './shape';
import type { Face } from './face-boxes';

/** Why a picture could not be looked at; each has its own words in the interstitial. */
export const notInspectedReasons = [
  'broken',
  'unreadable',
  'unsupported',
  'too-large',
  'moving',
  'timed-out',
  'unavailable',
  /** it is at an address, and nobody fetches it */
  'elsewhere',
  /** the page sends it, and we never had it */
  'unseen',
  /** more in a folder, an archive or a document than is looked at */
  'too-many',
  /** encrypted, with a password that we do not have */
  'locked',
  /** no picture yet: what the camera or the screen will show */
  'camera',
  'screen',
] as const;

export const face: Shape<Face> = record({
  x: number,
  y: number,
  width: number,
  height: number,
  score: number,
});

/**
 * What an answer rests on: pictures looked at (frames and entries count each), passes of the
 * networks, milliseconds in them (of both Workers together), milliseconds in all.
 */
const examined = record({ pictures: number, passes: number, networkMs: number, ms: number });
export type Examined = Of<typeof examined>;

/** In a file of several pictures: the one that the answer is about. */
const about = {
  /** pixels of the upright picture; faces are in the same coordinates */
  width: number,
  height: number,
  faces: listOf(face),
  examined,
  /** the picture, small, where the browser cannot show the file itself */
  preview: optional(blob),
  /** SHA-256 of the file in hex, where the picture needs an answer: by it the answer is known again for a while */
  mark: optional(text),
};

export const inspection = either(
  record({ kind: oneOf('inspected'), ...about }),
  /** something like a face, and not enough of it: `faces` are the places */
  record({ kind: oneOf('not-sure'), ...about }),
  record({
    kind: oneOf('not-inspected'),
    reason: oneOf(...notInspectedReasons),
    preview: about.preview,
    mark: about.mark,
  }),
);

/** What looking at one picture gave. "Could not inspect" is an answer of its own, never "no face". */
export type Inspection = Of<typeof inspection>;
export type NotInspectedReason = (typeof notInspectedReasons)[number];

/** No pictures yet, but what will make some: asked about once a tab. */
export const streams = ['camera', 'screen'] as const;

export const notInspected = (reason: NotInspectedReason): Inspection => ({
  kind: 'not-inspected',
  reason,
});
