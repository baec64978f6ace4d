/** Messages between the machines of the extension: guard, background, inspector. */
import * as v from 'valibot';
import { noticeSchema } from './protocol-page';

/** What the background answers once an inspector exists and is warming up. */
export const preparedSchema = v.object({
  lost: noticeSchema,
  cannotAsk: noticeSchema,
});
export type Prepared = v.InferOutput<typeof preparedSchema>;

/** Answers are `unknown` on purpose: every receiver parses. */
export interface ExtensionProtocol {
  /** guard → background: have an inspector ready. Answers {@link Prepared}. */
  prepareInspector(): unknown;
  /** guard → inspector: look at one picture. Answers an Inspection. */
  inspectPicture(picture: { file: File }): unknown;
  /** background → inspector, Chromium: load the model now. */
  warmInspector(): unknown;
}
