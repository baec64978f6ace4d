/** Messages between the guard and the interstitial, over a port that the guard hands to its frame. */
import * as v from 'valibot';
import { attestations } from './attestation';
import { inspectionSchema } from './inspection';

/** The window message that carries the port; anything else sent to the interstitial is ignored. */
export const PORT_MESSAGE = 'ask-first:interstitial-port';

export const heldPictureSchema = v.object({ file: v.file(), inspection: inspectionSchema });
export type HeldPicture = v.InferOutput<typeof heldPictureSchema>;

/** Only the pictures that need an answer are shown; `fileCount` is the size of the whole upload. */
export const questionSchema = v.object({
  kind: v.literal('ask'),
  siteName: v.string(),
  fileCount: v.number(),
  pictures: v.array(heldPictureSchema),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('shown') }),
  v.object({ kind: v.literal('refused') }),
  v.object({ kind: v.literal('attested'), attestation: v.picklist(attestations) }),
]);
export type InterstitialMessage = v.InferOutput<typeof answerSchema>;
export type Answer = Exclude<InterstitialMessage, { kind: 'shown' }>;
