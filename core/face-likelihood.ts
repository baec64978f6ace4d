/**
 * How likely a place in a picture is a face, from what three looks at it gave. A logistic rule,
 * fitted on the evaluation photos and cross-validated (docs/detection.md).
 */
import { sigmoid } from './face-boxes';

export interface Evidence {
  /** its best score among the views of the whole picture, from 0 to 1 */
  readonly score: number;
  /** longer side of its box, as a share of the picture's longer side */
  readonly share: number;
  /** it was found in a turned view: pictures are rarely handed in on their side */
  readonly isTurned: boolean;
  /** what the networks score it on a close view, and the front one on its mirror image; undefined: not looked at yet */
  readonly front?: number;
  readonly mirrored?: number;
  readonly back?: number;
}

/** What the rule multiplies each of {@link features} by. */
export interface Weights {
  readonly score: number;
  readonly front: number;
  readonly back: number;
  readonly share: number;
  readonly turned: number;
  readonly constant: number;
}

/** Fitted as `npm run fit` does, on both browsers' evidence; its last run came out up to 0.09 from these (the constant). */
export const weights: Weights = {
  score: 1.79,
  /** for the mean of both */
  front: 1.21,
  back: 0.39,
  share: -0.96,
  /** chosen by hand: no picture of the set is turned */
  turned: -0.5,
  constant: -5.86,
};

/** A score below or above these says no more than they do. */
export const LEAST = 0.02;
const MOST = 0.97;
/** Of what fills more of the picture than this, a close view shows nothing more. */
const LARGEST_SHARE = 0.15;

function logit(score: number): number {
  const bounded = Math.min(MOST, Math.max(LEAST, score));
  return Math.log(bounded / (1 - bounded));
}

/** What the rule weighs, in the order of {@link weights} (without `turned` and `constant`); a look not yet taken counts as the best. */
export const features = ({ score, share, front = 1, mirrored = 1, back = 1 }: Evidence) => [
  logit(score),
  (logit(front) + logit(mirrored)) / 2,
  logit(back),
  Math.log(Math.min(share, LARGEST_SHARE)),
];

/** From 0 to 1; before a look was taken, the most that it can still lead to. */
export function likelihood(evidence: Evidence, rule: Weights = weights): number {
  const { score, front, back, share, turned, constant } = rule;
  const weighed = features(evidence).map(
    (value, at) => value * ([score, front, back, share][at] ?? 0),
  );
  return sigmoid(
    weighed.reduce((sum, value) => sum + value, constant) + (evidence.isTurned ? turned : 0),
  );
}

/** On the whole picture alone: none of 152 pictures without a face scores this, two thirds of those with one do. */
export const CERTAIN = 0.86;
/** On the coarse and the middle view: half of the pictures without a face score less, and all with one more (0.51 at least). */
export const WORTH_A_FINE_VIEW = 0.47;
/** What scores less on every view of the whole picture is not looked at again. */
export const CANDIDATE = 0.4;
/** A likelihood from which on a place is a face; down to the next one nobody can say. */
export const FACE = 0.6;
export const MAYBE = 0.37;
/** A score on the whole picture, beside a face that is certain: it only counts and marks, the person is asked anyway. */
export const BESIDE_A_FACE = 0.5;
