import { shown } from '../bench/report';
import { verdictOf, type Outcome } from './outcome';
import { ratio, type Asked, type Share } from './rates';
import { byName, type Report } from './report';
import type { TimesOf } from './times';

/** The report as text, a line each. */
export function printed(report: Report): string[] {
  const { run, labelled, all, onePassMs, notInspected, slowest } = report;
  const built = run.builtAt.toLocaleString('en-GB');
  const passes = (times: TimesOf): string => `${shown(times.examined.median / onePassMs)} passes`;
  const timeRows = (name: string, times: TimesOf): string[][] => [
    [`${name}: examined`, ms(times.examined.median), ms(times.examined.p90), passes(times)],
    [`${name}: to the answer`, ms(times.wall.median), ms(times.wall.p90)],
  ];
  return [
    `${run.outcomes.length} pictures in ${run.folder}, ${run.browser}, extension built ${built}`,
    ...(labelled
      ? [
          ...section('Found: asked, of pictures with a face', [
            row('all', labelled.rates.recall),
            row('6 faces and more', labelled.rates.groupRecall),
            ...rows(labelled.rates.recallByKind, '  kind: '),
            ...rows(run.turned ?? {}, '  turned by '),
          ]),
          ...section('False alarms: asked, of pictures without', rows(labelled.rates.falseAlarms)),
          ...section('Faces found, by their share of the long side', [
            ...rows(labelled.rates.faceRecall),
            ['boxes elsewhere', String(labelled.rates.strays)],
          ]),
        ]
      : section(
          'Verdicts',
          byName(run.outcomes).map((outcome) => [outcome.picture.file, ...about(outcome)]),
        )),
    ...section('Time: median, 90%, median in passes', [
      ...(labelled
        ? [
            ...timeRows('with a face', labelled.times.face),
            ...timeRows('without', labelled.times.none),
          ]
        : timeRows('all', all)),
      ['one pass of 256', ms(onePassMs), '', `${run.onePassMs.length} samples`],
      ['from no inspector to the answer', ms(run.coldMs)],
    ]),
    ...(labelled
      ? [...listed('Misses', labelled.misses), ...listed('False alarms', labelled.falseAlarms)]
      : []),
    ...listed('Could not be inspected, in no rate', notInspected),
    ...listed('Slowest', slowest),
  ];
}

const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${shown(value)} ms`);

const rows = (shares: Readonly<Record<string, Share>>, before = ''): string[][] =>
  Object.entries(shares).map(([name, share]) => row(before + name, share));

const row = (name: string, share: Share & Partial<Asked>): string[] => [
  name,
  share.of === 0 ? '–' : ratio(share).toFixed(3),
  `${share.count} of ${share.of}`,
  share.notSure ? `${share.notSure} not sure` : '',
];

function about(outcome: Outcome): string[] {
  const { inspection, wallMs } = outcome;
  const what =
    inspection.kind === 'not-inspected' ? inspection.reason : `faces: ${inspection.faces.length}`;
  return [verdictOf(outcome), what, ms(wallMs)];
}

const listed = (title: string, outcomes: readonly Outcome[]): string[] =>
  section(
    `${title}: ${outcomes.length}`,
    outcomes.map((outcome) => {
      const { file, label } = outcome.picture;
      return [file, label?.kind ?? '', ...about(outcome)];
    }),
  );

/** In columns as wide as their widest cell. */
export function section(title: string, cells: readonly (readonly string[])[]): string[] {
  const widths = cells.reduce<number[]>(
    (all, line) =>
      line.map((cell, at) => Math.max(cell.length, all[at] ?? 0)).concat(all.slice(line.length)),
    [],
  );
  const line = (one: readonly string[]): string =>
    `  ${one.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return ['', title, ...cells.map(line)];
}
