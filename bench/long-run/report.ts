import { shown } from '../report';
import { measures, type Measure, type Sample } from './measures';
import { trendOf, type Points, type Trend } from './trend';

export interface Window {
  /** how many there were until then */
  readonly uploads: number;
  readonly sample: Sample;
}

/** Of the uploads, the first part: caches fill, code is compiled, the browser starts a spare process. */
const WARM_UP = 0.2;

/** What was measured; not every browser has every measure in every window. */
export const pointsOf = (windows: readonly Window[], measure: Measure): Points =>
  windows.flatMap(({ uploads, sample: { [measure]: value = NaN } }) =>
    Number.isNaN(value) ? [] : [[uploads, value] as const],
  );

/** Of each measure that was taken. */
export function trendsOf(windows: readonly Window[]): Partial<Record<Measure, Trend>> {
  const warm = windows.slice(Math.ceil(windows.length * WARM_UP));
  const trends: Partial<Record<Measure, Trend>> = {};
  for (const measure of Object.keys(measures) as Measure[]) {
    const points = pointsOf(warm, measure);
    if (points.length > 1) trends[measure] = trendOf(points, measures[measure]);
  }
  return trends;
}

/** Markdown, as docs/reliability.md has it. The process fails where something is not flat. */
export function printReport(
  trends: Partial<Record<Measure, Trend>>,
  failures: readonly string[],
  overdue: readonly string[],
): void {
  console.log('| Measure | First | Last | Growth | Allowed | |\n| - | - | - | - | - | - |');
  for (const [measure, trend] of Object.entries(trends) as [Measure, Trend][]) {
    const { title, unit } = measures[measure];
    const of = (value: number): string => `${shown(value)} ${unit}`.trim();
    const cells = [trend.first, trend.last, trend.growth, trend.allowed].map(of);
    console.log(`| ${[title, ...cells, trend.isFlat ? 'flat' : 'grows'].join(' | ')} |`);
    if (!trend.isFlat) process.exitCode = 1;
  }
  console.log(`Without a face, and asked about since looking took too long: ${overdue.length}`);
  console.log(`Uploads that did not end as they should: ${failures.length}`);
  if (failures.length > 0) process.exitCode = 1;
}
