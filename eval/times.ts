import { median, quantile } from '../bench/statistics';
import { isWithoutFace } from './labels';
import { verdictOf, type Labelled, type Outcome } from './outcome';

/** Milliseconds; NaN of nothing. */
export interface Times {
  readonly median: number;
  readonly p90: number;
}

export interface TimesOf {
  /** in the inspector: opening, decoding, every look */
  readonly examined: Times;
  /** from message to answer */
  readonly wall: Times;
  readonly passes: Times;
}

/** Drawings are in neither: some end the search, and some do not. */
export const timesOf = (outcomes: readonly Labelled[]): Record<'face' | 'none', TimesOf> => ({
  face: summary(outcomes.filter(({ picture }) => picture.label.group === 'positive')),
  none: summary(outcomes.filter(({ picture }) => isWithoutFace(picture.label))),
});

/** Of those that could be inspected. */
export function summary(outcomes: readonly Outcome[]): TimesOf {
  const examined = outcomes.flatMap(({ inspection }) =>
    inspection.kind === 'not-inspected' ? [] : inspection.examined,
  );
  const inspected = outcomes.filter((outcome) => verdictOf(outcome) !== 'not-inspected');
  return {
    examined: timesIn(examined.map(({ ms }) => ms)),
    wall: timesIn(inspected.map(({ wallMs }) => wallMs)),
    passes: timesIn(examined.map(({ passes }) => passes)),
  };
}

const timesIn = (values: readonly number[]): Times => ({
  median: median(values),
  p90: quantile(values, 0.9),
});
