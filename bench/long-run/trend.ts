import { median } from '../statistics';

export type Points = readonly (readonly [x: number, y: number])[];

/** What a measure may grow by over the whole run: a share of its median, and what is no more than noise. */
export interface Allowed {
  readonly share: number;
  readonly least: number;
}

export interface Trend {
  readonly first: number;
  readonly last: number;
  /** over the whole run, along the line */
  readonly growth: number;
  readonly allowed: number;
  readonly isFlat: boolean;
}

/** The median of the slopes between any two points (Theil and Sen): single outliers do not move it. */
export function theilSen(points: Points): number {
  return median(
    points.flatMap(([x, y], index) =>
      points.slice(index + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x)),
    ),
  );
}

/** Shrinking is flat, too. */
export function trendOf(points: Points, { share, least }: Allowed): Trend {
  const values = points.map(([, y]) => y);
  const [from = NaN, to = NaN] = [points[0]?.[0], points.at(-1)?.[0]];
  const growth = theilSen(points) * (to - from);
  const allowed = Math.max(least, share * median(values));
  return {
    first: values[0] ?? NaN,
    last: values.at(-1) ?? NaN,
    growth,
    allowed,
    isFlat: growth <= allowed,
  };
}
