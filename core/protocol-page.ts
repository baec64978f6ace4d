/** Messages between the page hook (MAIN world) and the guard (ISOLATED world), over their private port. */
import * as v from 'valibot';

/** Ready words for the notice that an upload was lost; the hook has no i18n of its own. */
export const noticeSchema = v.object({
  language: v.string(),
  title: v.string(),
  body: v.string(),
  close: v.string(),
});
export type Notice = v.InferOutput<typeof noticeSchema>;

/** `ping` is answered by `pong` as long as the guard lives; ids count up within one hook. */
export const hookMessageSchema = v.variant('kind', [
  v.object({
    kind: v.literal('hold'),
    id: v.number(),
    files: v.array(v.file()),
  }),
  v.object({ kind: v.literal('ping') }),
]);
export type HookMessage = v.InferOutput<typeof hookMessageSchema>;

/** `loss-words` come early, while the extension still answers; `notice` is shown at once. */
export const guardMessageSchema = v.variant('kind', [
  v.object({
    kind: v.literal('settle'),
    id: v.number(),
    ending: v.picklist(['released', 'dropped']),
  }),
  v.object({ kind: v.literal('pong') }),
  v.object({ kind: v.literal('loss-words'), notice: noticeSchema }),
  v.object({ kind: v.literal('notice'), notice: noticeSchema }),
]);
export type GuardMessage = v.InferOutput<typeof guardMessageSchema>;
