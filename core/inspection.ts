import * as v from 'valibot';

/** Why a picture could not be looked at; each has its own words in the interstitial. */
export const notInspectedReasons = [
  'broken',
  'unreadable',
  'unsupported',
  'moving',
  'timed-out',
  'unavailable',
] as const;

const faceSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
  score: v.number(),
});

/** Width and height are pixels of the upright picture; faces are in the same coordinates. */
export const inspectionSchema = v.variant('kind', [
  v.object({
    kind: v.literal('inspected'),
    width: v.number(),
    height: v.number(),
    faces: v.array(faceSchema),
  }),
  v.object({ kind: v.literal('not-inspected'), reason: v.picklist(notInspectedReasons) }),
]);

/** What looking at one picture gave. "Could not inspect" is an answer of its own, never "no face". */
export type Inspection = v.InferOutput<typeof inspectionSchema>;
export type NotInspectedReason = (typeof notInspectedReasons)[number];

export const notInspected = (reason: NotInspectedReason): Inspection => ({
  kind: 'not-inspected',
  reason,
});
