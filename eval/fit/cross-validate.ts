import type { Weights } from '../../core/face-likelihood';
import { GROUP } from '../labels';
import { ratio } from '../rates';
import { partsOf } from './parts';
import { fitRule, judge } from './rule';
import type { Sample } from './sample';

export interface Judged {
  readonly sample: Sample;
  /** from 0 to 1 */
  readonly score: number;
}

export const judgeAll = (samples: readonly Sample[], rule: Weights): Judged[] =>
  samples.map((sample) => ({ sample, score: judge(sample, rule) }));

const PARTS = 10;
const TIMES = 10;

/**
 * Each picture by a rule that was fitted without it, in whichever browser: so many times, each with
 * other parts.
 */
export function crossValidated(samples: readonly Sample[]): Judged[] {
  const files = [...new Set(samples.map(({ file }) => file))];
  const seeds = Array.from({ length: TIMES }, (_, seed) => seed);
  const parts = seeds.flatMap((seed) => partsOf(files, PARTS, seed));
  return parts.flatMap((part) => {
    const rule = fitRule(samples.filter(({ file }) => !part.has(file)));
    return judgeAll(
      samples.filter(({ file }) => part.has(file)),
      rule,
    );
  });
}

export const rateNames = ['recall', 'groups', 'animals', 'objects', 'screenshots'] as const;
/** Shares of what is asked about, from 0 to 1; NaN of nothing. */
export type FitRates = Readonly<Record<(typeof rateNames)[number], number>>;

export function ratesAt(threshold: number, judged: readonly Judged[]): FitRates {
  const asked = (among: (sample: Sample) => boolean): number => {
    const all = judged.filter(({ sample }) => among(sample));
    return ratio({ count: all.filter(({ score }) => score >= threshold).length, of: all.length });
  };
  return {
    recall: asked(({ label }) => label.group === 'positive'),
    groups: asked(({ label }) => label.group === 'positive' && label.faces.length >= GROUP),
    animals: asked(({ label }) => label.group === 'animals'),
    objects: asked(({ label }) => label.group === 'objects'),
    screenshots: asked(({ label }) => label.group === 'screenshots'),
  };
}
