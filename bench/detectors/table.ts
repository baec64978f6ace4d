import { shown } from '../report';
import { median } from '../statistics';
import { BadInput } from '../../eval/bad-input';
import { ratio, type Share } from '../../eval/rates';
import type { PeerResult, Result } from './run';
import { accuracyAt, type Accuracy } from './sweep';
import { OURS, type Times } from './time';

type Cells = readonly string[];

const heads = [
  ...['Detector', 'Threshold', 'Found', 'Groups found', 'False alarms', 'On animals'],
  ...['Time, face', 'Time, none', 'MB, gzip'],
];

/** In Markdown. */
export function table({ ours, peers, times }: Result, ourBytes: number): string[] {
  const own = times.get(OURS);
  const timed = (name: string): Cells =>
    (['face', 'none'] as const).map(against(own, times.get(name)));
  const rows = [
    [
      `**${OURS}**`,
      'its own',
      ...accuracyCells(accuracyAt(ours.scored, 0.5)),
      '1',
      '1',
      mb(ourBytes),
    ],
    ...peers.flatMap((result) => peerRows(result, `${result.peer.name}${mark(result)}`, timed)),
  ];
  return [line(heads), line(heads.map((_, at) => (at < 2 ? '---' : '--:'))), ...rows.map(line)];
}

/** The best threshold with its time; those that show how much the choice matters without. */
function peerRows(result: PeerResult, name: string, timed: (name: string) => Cells): Cells[] {
  const { peer, scored, threshold, bytes } = result;
  const others = [...new Set([peer.defaultThreshold, ...(peer.thresholds ?? [])])].filter(
    (other) => other !== threshold,
  );
  return [
    [
      name,
      `${threshold}, best${threshold === peer.defaultThreshold ? ' and default' : ''}`,
      ...accuracyCells(accuracyAt(scored, threshold)),
      ...timed(peer.name),
      mb(bytes),
    ],
    ...others.map((other) => [
      name,
      `${other}${other === peer.defaultThreshold ? ', default' : ''}`,
      ...accuracyCells(accuracyAt(scored, other)),
      ...['', '', ''],
    ]),
  ];
}

const against =
  (ours: Times | undefined, theirs: Times | undefined) =>
  (kind: 'face' | 'none'): string =>
    shown(median(theirs?.[kind] ?? []) / median(ours?.[kind] ?? []));

const accuracyCells = ({ recall, groupRecall, falseAlarms, animalAlarms }: Accuracy): string[] =>
  [recall, groupRecall, falseAlarms, animalAlarms].map(percent);

const percent = (share: Share): string =>
  share.of === 0 ? '–' : `${(ratio(share) * 100).toFixed(1)}%`;

const mb = (bytes: number): string => (bytes / 1e6).toFixed(2);

const mark = ({ peer }: PeerResult): string => (peer.note === undefined ? '' : ' \\*');

const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;

const BEGIN = '<!-- peers: written by npm run bench:detectors -->';
const END = '<!-- peers: end -->';

/** @throws {BadInput} when the document has no place for it */
export function replaceTable(document: string, text: string): string {
  const [before, after] = [document.split(BEGIN)[0], document.split(END)[1]];
  if (before === undefined || after === undefined || !document.includes(BEGIN)) {
    throw new BadInput(`No place between ${BEGIN} and ${END}`);
  }
  return `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
}
