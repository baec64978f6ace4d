/** Messages between the guard of a frame and the guard of its tab's top window. */
import { takenAnswer, type Asked } from './protocol-interstitial';
import { either, oneOf, optional, record, type Of, type Shape } from './shape';

/** The question goes on as it is: the interstitial that gets it looks into it. */
const passedOn = ((value) => typeof value === 'object') as Shape<Asked>;

export const frameMessage = either(
  record({ kind: oneOf('ask'), question: passedOn }),
  record({ kind: oneOf('withdraw') }),
);
export type FrameMessage = Of<typeof frameMessage>;

/** Without an answer where the question could not be shown. */
export const frameAnswer = record({ answer: optional(takenAnswer) });
export type FrameAnswer = Of<typeof frameAnswer>;
