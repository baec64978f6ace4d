import { either, listOf, number, oneOf, optional, record, text, type Of } from './shape';

/** Why a picture could not be looked at; each has its own words in the interstitial. */
export const notInspectedReasons = [
  'broken',
  'unreadable',
  'unsupported',
  'moving',
  'timed-out',
  'unavailable',
  /** it is at an address, and nobody fetches it */
  'elsewhere',
  /** the page sends it, and we never had it */
  'unseen',
  /** more files in a folder than are looked at */
  'too-many',
  /** no picture yet: what the camera or the screen will show */
  'camera',
  'screen',
] as const;

const face = record({ x: number, y: number, width: number, height: number, score: number });

/**
 * Width and height are pixels of the upright picture; faces are in the same coordinates. The mark
 * is the SHA-256 of the file, in hex, where the picture needs an answer: by it an answer is
 * remembered for a while.
 */
export const inspection = either(
  record({
    kind: oneOf('inspected'),
    width: number,
    height: number,
    faces: listOf(face),
    mark: optional(text),
  }),
  record({
    kind: oneOf('not-inspected'),
    reason: oneOf(...notInspectedReasons),
    mark: optional(text),
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
