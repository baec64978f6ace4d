import { FACE, MAYBE, weights, type Weights } from '../../core/face-likelihood';
import { engines, type Engine } from '../browser';
import { section } from '../print';
import { crossValidated, judgeAll, rateNames, ratesAt, type FitRates } from './cross-validate';
import { fitRule } from './rule';
import type { Sample } from './sample';

export interface FitReport {
  readonly rule: Weights;
  /** the shipped rule is this one */
  readonly agrees: boolean;
  readonly rates: readonly FitRow[];
}

interface FitRow {
  readonly engine: Engine;
  readonly threshold: number;
  /** by the rule fitted on all of these pictures */
  readonly fitted: FitRates;
  /** each picture by one fitted without it */
  readonly crossValidated: FitRates;
}

const thresholds = [MAYBE - 0.1, MAYBE - 0.05, MAYBE, MAYBE + 0.05, MAYBE + 0.1, FACE];
/** Another version of a browser draws a little differently: so far apart two fits are the same. */
const SAME = 0.05;

export function fitReportOf(samples: readonly Sample[]): FitReport {
  const rule = fitRule(samples);
  const byRule = judgeAll(samples, rule);
  const byOthers = crossValidated(samples);
  const browsers = [...new Set(samples.map(({ engine }) => engine))];
  return {
    rule,
    agrees: names.every((name) => Math.abs(rule[name] - weights[name]) <= SAME),
    rates: browsers.flatMap((engine) => {
      const own = ({ sample }: { sample: Sample }): boolean => sample.engine === engine;
      return thresholds.map((threshold) => ({
        ...{ engine, threshold },
        fitted: ratesAt(threshold, byRule.filter(own)),
        crossValidated: ratesAt(threshold, byOthers.filter(own)),
      }));
    }),
  };
}

const names = ['score', 'front', 'back', 'share', 'turned', 'constant'] as const;

/** The report as text, a line each. */
export function printedFit({ rule, agrees, rates }: FitReport): string[] {
  const browsers = [...new Set(rates.map(({ engine }) => engine))];
  return [
    ...browsers.flatMap((browser) =>
      section(`${browser}: asked, by the fitted rule / cross-validated`, [
        ['from', ...rateNames],
        ...rates.filter(({ engine }) => engine === browser).map(line),
      ]),
    ),
    ...section('Weights', [
      ['', 'fitted', 'shipped'],
      ...names.map((name) => [name, rule[name].toFixed(2), weights[name].toFixed(2)]),
    ]),
    '',
    agrees
      ? 'They agree with those in core/face-likelihood.ts.'
      : `They are not those in core/face-likelihood.ts: more than ${SAME} apart.`,
    ...(browsers.length < engines.length ? ['Those are of both browsers, these of one.'] : []),
  ];
}

function line({ threshold, fitted, crossValidated: without }: FitRow): string[] {
  const mark = threshold === MAYBE ? ' MAYBE' : threshold === FACE ? ' FACE' : '';
  return [
    threshold.toFixed(2) + mark,
    ...rateNames.map((name) => `${share(fitted[name])} / ${share(without[name])}`),
  ];
}

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
