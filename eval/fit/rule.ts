import { features, likelihood, weights, type Weights } from '../../core/face-likelihood';
import { isWithoutFace } from '../labels';
import { fitLogistic, type Row } from './logistic';
import type { Sample } from './sample';

/** Where the rounds start: the best score is the best place. */
const start: Weights = {
  ...{ score: 1, front: 0, back: 0, share: 0, constant: 0 },
  turned: weights.turned,
};
/** Which places speak for a picture depends on the rule, and the rule on them. */
const ROUNDS = 8;
const PENALTY = 2;
/** Places that speak for a picture without a face: each of them can alarm. One does for a picture with one. */
const PLACES_WITHOUT = 3;
/** The rule is not asked about these; what it would say still teaches. */
const WEIGHT_IF_CERTAIN = 0.5;

/**
 * Fitted by picture; pictures with drawn faces are neither one nor the other. `turned` stays, and counts
 * where places are chosen and judged only: in the regression the other weights would make up for it.
 */
export function fitRule(samples: readonly Sample[]): Weights {
  const browsers = new Set(samples.map(({ engine }) => engine)).size;
  let rule = start;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = samples.flatMap((sample) => rowsOf(sample, rule));
    const shared = rows.map((row) => ({ ...row, weight: row.weight / browsers }));
    const [score = 0, front = 0, back = 0, share = 0, constant = 0] = fitLogistic(shared, PENALTY);
    rule = { score, front, back, share, constant, turned: start.turned };
  }
  return rule;
}

/** The places that speak for a picture, by the rule so far; together they weigh as one. */
function rowsOf({ label, isCertain, places }: Sample, rule: Weights): Row[] {
  const isFace = label.group === 'positive';
  if (!isFace && !isWithoutFace(label)) return [];
  const [eligible, most] = isFace
    ? [places.filter((place) => place.isFace && !place.evidence.isTurned), 1]
    : [places, PLACES_WITHOUT];
  const chosen = [...eligible]
    .sort((a, b) => likelihood(b.evidence, rule) - likelihood(a.evidence, rule))
    .slice(0, most);
  const weight = (isFace && isCertain ? WEIGHT_IF_CERTAIN : 1) / chosen.length;
  return chosen.map(({ evidence }) => ({ features: features(evidence), isFace, weight }));
}

/** What a threshold is held against: the best place of the picture. */
export function judge({ isCertain, places }: Sample, rule: Weights): number {
  return isCertain ? 1 : Math.max(0, ...places.map(({ evidence }) => likelihood(evidence, rule)));
}
