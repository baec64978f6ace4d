/** Messages between the guard of a frame and the guard of its tab's top window. */
import { answer, askedShape } from './protocol-interstitial';
import { either, oneOf, optional, record, type Of } from './shape';

export const frameMessage = either(
  record({ kind: oneOf('ask'), question: askedShape }),
  record({ kind: oneOf('withdraw') }),
);
export type FrameMessage = Of<typeof frameMessage>;

/** Without an answer where the question could not be shown. */
export const frameAnswer = record({ answer: optional(answer) });
export type FrameAnswer = Of<typeof frameAnswer>;
