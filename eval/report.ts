import { median } from '../bench/statistics';
import { isAsked, isLabelled, verdictOf, type Outcome } from './outcome';
import { ratesOf, type Asked, type Rates } from './rates';
import { summary, timesOf, type TimesOf } from './times';

/** All that one run measured. */
export interface Run {
  readonly folder: string;
  readonly browser: string;
  readonly builtAt: Date;
  readonly outcomes: readonly Outcome[];
  readonly onePassMs: readonly number[];
  readonly coldMs: number;
  /** recall by degrees, where it was asked for */
  readonly turned?: Readonly<Record<string, Asked>>;
}

export interface Report {
  readonly run: Run;
  readonly all: TimesOf;
  readonly onePassMs: number;
  /** where there are labels */
  readonly labelled?: {
    readonly rates: Rates;
    readonly times: Record<'face' | 'none', TimesOf>;
    readonly misses: readonly Outcome[];
    readonly falseAlarms: readonly Outcome[];
  };
  readonly notInspected: readonly Outcome[];
  readonly slowest: readonly Outcome[];
}

const SLOWEST = 5;

export function reportOf(run: Run): Report {
  const { outcomes } = run;
  const labelled = outcomes.filter(isLabelled);
  const notInspected = outcomes.filter((outcome) => verdictOf(outcome) === 'not-inspected');
  return {
    run,
    all: summary(outcomes),
    onePassMs: median(run.onePassMs),
    ...(labelled.length > 0 && {
      labelled: {
        rates: ratesOf(labelled),
        times: timesOf(labelled),
        misses: byName(outcomes.filter(isMiss)),
        falseAlarms: byName(outcomes.filter(isFalseAlarm)),
      },
    }),
    notInspected,
    slowest: [...outcomes].sort((a, b) => b.wallMs - a.wallMs).slice(0, SLOWEST),
  };
}

export const byName = (outcomes: readonly Outcome[]): Outcome[] =>
  [...outcomes].sort((a, b) => (a.picture.file < b.picture.file ? -1 : 1));

export const isMiss = (outcome: Outcome): boolean =>
  outcome.picture.label?.group === 'positive' && verdictOf(outcome) === 'no-face';

export function isFalseAlarm(outcome: Outcome): boolean {
  const group = outcome.picture.label?.group ?? 'ambiguous';
  return group !== 'positive' && group !== 'ambiguous' && isAsked(outcome);
}
