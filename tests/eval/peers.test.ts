import { describe, expect, it } from 'vitest';
import type { Label } from '../../eval/labels';
import { accuracyAt, balance, bestThreshold, type Scored } from '../../bench/detectors/sweep';
import { replaceTable, table } from '../../bench/detectors/table';
import { OURS } from '../../bench/detectors/time';
import { box } from './examples';

const scored = (group: Label['group'], best: number, faces = 1): Scored => ({
  label: {
    group,
    kind: '',
    faces: Array.from({ length: faces }, (_, at) => box(at * 10, 0)),
    ignore: [],
  },
  best,
});

describe('a peer at a threshold', () => {
  const all = [
    scored('positive', 0.9, 6),
    scored('positive', 0.6),
    scored('objects', 0.6),
    scored('screenshots', 0),
    scored('animals', 0.5),
    scored('drawings', 0.99),
    scored('ambiguous', 0.99),
  ];

  it.each([
    [0.5, { recall: 2, groupRecall: 1, falseAlarms: 1, animalAlarms: 1 }],
    [0.6, { recall: 2, groupRecall: 1, falseAlarms: 1, animalAlarms: 0 }],
    [0.65, { recall: 1, groupRecall: 1, falseAlarms: 0, animalAlarms: 0 }],
    [0.95, { recall: 0, groupRecall: 0, falseAlarms: 0, animalAlarms: 0 }],
  ])('of %d', (threshold, counts) => {
    const accuracy = accuracyAt(all, threshold);
    expect(accuracy).toMatchObject({
      recall: { count: counts.recall, of: 2 },
      groupRecall: { count: counts.groupRecall, of: 1 },
      falseAlarms: { count: counts.falseAlarms, of: 2 },
      animalAlarms: { count: counts.animalAlarms, of: 1 },
    });
  });

  it.each<[string, readonly Scored[], number]>([
    ['between faces and none', [scored('positive', 0.8), scored('objects', 0.42)], 0.8],
    [
      'where an animal costs less than a face is worth',
      [scored('positive', 0.5), scored('animals', 0.6), scored('objects', 0)],
      0.5,
    ],
    [
      'where a face is worth less than the objects cost',
      [scored('positive', 0.5), scored('positive', 0.9), scored('objects', 0.6)],
      0.9,
    ],
  ])('is best %s', (_name, some, expected) => {
    expect(bestThreshold(some)).toBe(expected);
  });

  it('is balanced by shares', () => {
    expect(balance(accuracyAt(all, 0.5))).toBeCloseTo(1 - 2 / 3, 12);
  });
});

describe('the table', () => {
  const some = [scored('positive', 1), scored('objects', 0), scored('animals', 0)];
  const peer = { name: 'Peer', page: 'peer.js', defaultThreshold: 0.2, thresholds: [0.6] };
  const rows = table(
    {
      ours: { scored: some, notInspected: 0 },
      peers: [{ peer, scored: some, threshold: 0.6, bytes: 1_500_000 }],
      times: new Map([
        [OURS, { face: [10, 20, 30], none: [40] }],
        ['Peer', { face: [50], none: [20] }],
      ]),
    },
    600_000,
  );

  it('has times as multiples of ours, and every threshold once', () => {
    expect(rows.slice(2)).toEqual([
      '| **Ask First** | its own | 100.0% | – | 0.0% | 0.0% | 1 | 1 | 0.60 |',
      '| Peer | 0.6, best | 100.0% | – | 0.0% | 0.0% | 2.5 | 0.5 | 1.50 |',
      '| Peer | 0.2, default | 100.0% | – | 0.0% | 0.0% |  |  |  |',
    ]);
  });

  it('says when the best is the default', () => {
    const result = { peer: { ...peer, thresholds: [] }, scored: some, threshold: 0.2, bytes: 0 };
    const [, , , ...peerRows] = table(
      { ours: { scored: some, notInspected: 0 }, peers: [result], times: new Map() },
      0,
    );
    expect(peerRows).toEqual([expect.stringContaining('| 0.2, best and default |')]);
  });

  it('goes into its place of a document, again and again', () => {
    const [begin, end] = [
      '<!-- peers: written by npm run bench:detectors -->',
      '<!-- peers: end -->',
    ];
    const document = `# A\n\n${begin}\n${end}\n\n## B\n`;
    const once = replaceTable(document, 'one');
    expect(once).toBe(`# A\n\n${begin}\n\none\n\n${end}\n\n## B\n`);
    expect(replaceTable(once, 'two')).toBe(once.replace('one', 'two'));
    expect(() => replaceTable('# A\n', 'one')).toThrow('No place');
  });
});
