import { verdictOf, type Outcome } from './outcome';
import { ratio, type Share } from './rates';
import { byName, type Report } from './report';

/** For programs: shares from 0 to 1, null of nothing; milliseconds. */
export function toJson(report: Report): Record<string, unknown> {
  const { run, labelled, all, onePassMs, notInspected, slowest } = report;
  const times = labelled?.times;
  return {
    folder: run.folder,
    browser: run.browser,
    builtAt: run.builtAt.toISOString(),
    images: run.outcomes.length,
    ...(labelled && {
      imageRecall: ratio(labelled.rates.recall),
      groupRecall: ratio(labelled.rates.groupRecall),
      recallByKind: ratios(labelled.rates.recallByKind),
      falsePositiveRate: ratios(labelled.rates.falseAlarms),
      faceRecall: ratios(labelled.rates.faceRecall),
      strayBoxes: labelled.rates.strays,
      notSure: {
        positives: labelled.rates.recall.notSure,
        ...mapped(labelled.rates.falseAlarms, ({ notSure }) => notSure),
      },
      counts: labelled.rates,
      misses: labelled.misses.map(fileOf),
      falseAlarms: labelled.falseAlarms.map(fileOf),
    }),
    ...(run.turned && { turnedRecall: ratios(run.turned) }),
    ...(times && {
      medianMs: mapped(times, ({ examined }) => examined.median),
      p90Ms: mapped(times, ({ examined }) => examined.p90),
      wallMedianMs: mapped(times, ({ wall }) => wall.median),
      wallP90Ms: mapped(times, ({ wall }) => wall.p90),
      medianPasses: mapped(times, ({ passes }) => passes.median),
      inPasses: mapped(times, ({ examined }) => examined.median / onePassMs),
    }),
    all,
    onePassMs,
    coldMs: run.coldMs,
    notInspected: notInspected.map(fileOf),
    slowest: slowest.map(fileOf),
    pictures: byName(run.outcomes).map((outcome) => ({
      file: fileOf(outcome),
      verdict: verdictOf(outcome),
      wallMs: outcome.wallMs,
      // Of the file by its content: nothing that a report needs.
      inspection: { ...outcome.inspection, mark: undefined },
    })),
  };
}

const fileOf = ({ picture }: Outcome): string => picture.file;

const mapped = <K extends string, T, U>(
  all: Readonly<Record<K, T>>,
  to: (one: T) => U,
): Record<K, U> =>
  Object.fromEntries(Object.entries<T>(all).map(([name, one]) => [name, to(one)])) as Record<K, U>;

const ratios = <K extends string>(shares: Readonly<Record<K, Share>>): Record<K, number> =>
  mapped(shares, ratio);
