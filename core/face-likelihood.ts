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
  /** what each network scores it on a close view; undefined: not looked at yet */
  readonly front?: number;
  readonly back?: number;
}

const weights = {
  score: 0.82,
  front: 0.64,
  back: 0.53,
  share: -0.31,
  turned: -0.4,
  constant: -1.98,
};

/** A score below or above these says no more than they do. */
export const LEAST = 0.02;
const MOST = 0.97;

function logit(score: number): number {
  const bounded = Math.min(MOST, Math.max(LEAST, score));
  return Math.log(bounded / (1 - bounded));
}

/** From 0 to 1; before a look was taken, the most that it can still lead to. */
export const likelihood = ({ score, share, isTurned, front = 1, back = 1 }: Evidence): number =>
  sigmoid(
    weights.score * logit(score) +
      weights.front * logit(front) +
      weights.back * logit(back) +
      weights.share * Math.log(share) +
      (isTurned ? weights.turned : 0) +
      weights.constant,
  );

/** On the whole picture alone: none of 152 pictures without a face scores this, two thirds of those with one do. */
export const CERTAIN = 0.86;
/** What scores less on every view of the whole picture is not looked at again. */
export const CANDIDATE = 0.4;
/** A likelihood from which on a place is a face; down to the next one nobody can say. */
export const FACE = 0.7;
export const MAYBE = 0.55;
/** A score on the whole picture, beside a face that is certain: it only counts and marks, the person is asked anyway. */
export const BESIDE_A_FACE = 0.5;
