import { describe, expect, it } from 'vitest';
import { toJson } from '../../eval/json';
import { printed } from '../../eval/print';
import type { Outcome } from '../../eval/outcome';
import { reportOf, type Report } from '../../eval/report';
import { inSheetOrder, noteOf } from '../../eval/sheet-order';
import { box, inspectionOf, outcomeOf } from './examples';

const outcomes: readonly Outcome[] = [
  outcomeOf('positive', 'face', { file: 'found.jpg', faces: [box(0, 0)], wallMs: 10 }),
  outcomeOf('positive', 'face', { file: 'half.jpg', faces: [box(0, 0), box(50, 50)], wallMs: 20 }),
  outcomeOf('positive', 'no-face', { file: 'missed.jpg', wallMs: 30 }),
  outcomeOf('positive', 'not-sure', { file: 'unsure.jpg', faces: [box(0, 0)], wallMs: 40 }),
  outcomeOf('objects', 'no-face', { file: 'stairs.jpg', wallMs: 5 }),
  outcomeOf('animals', 'not-sure', { file: 'dog.jpg', wallMs: 500 }),
  outcomeOf('screenshots', 'not-inspected', { file: 'broken.jpg', wallMs: 1 }),
  outcomeOf('drawings', 'face', { file: 'cartoon.jpg', wallMs: 900 }),
  outcomeOf('ambiguous', 'no-face', { file: 'painting.jpg', wallMs: 700 }),
];
const report = (of: readonly Outcome[] = outcomes): Report =>
  reportOf({
    folder: 'photos',
    browser: 'chromium',
    builtAt: new Date(0),
    outcomes: of,
    onePassMs: [10, 30, 20],
    coldMs: 400,
  });

describe('a report', () => {
  it('has the figures for programs', () => {
    expect(toJson(report())).toMatchObject({
      images: 9,
      imageRecall: 0.75,
      groupRecall: NaN,
      falsePositiveRate: { objects: 0, animals: 1, screenshots: NaN, drawings: 1 },
      faceRecall: { '10% and more': 0.75 },
      notSure: { positives: 1, animals: 1, objects: 0 },
      wallMedianMs: { face: 20, none: 5 },
      wallP90Ms: { face: 40, none: 500 },
      medianMs: { face: 20, none: 20 },
      inPasses: { face: 1, none: 1 },
      onePassMs: 20,
      coldMs: 400,
      misses: ['missed.jpg'],
      falseAlarms: ['cartoon.jpg', 'dog.jpg'],
      notInspected: ['broken.jpg'],
    });
  });

  it('gives null for the rate of nothing, and keeps no mark of a file', () => {
    const marked = outcomeOf('positive', 'face');
    const json = JSON.stringify(
      toJson(report([{ ...marked, inspection: { ...marked.inspection, mark: 'abc' } }])),
    );
    expect(JSON.parse(json)).toMatchObject({ falsePositiveRate: { objects: null } });
    expect(json).not.toContain('abc');
  });

  it('has no rates without labels', () => {
    const bare = { picture: { file: 'a.jpg', path: 'a.jpg' }, wallMs: 5 };
    const json = toJson(report([{ ...bare, inspection: inspectionOf('face') }]));
    expect(json).toMatchObject({ images: 1, pictures: [{ file: 'a.jpg', verdict: 'face' }] });
    expect(json).not.toHaveProperty('imageRecall');
  });

  it('names the slowest first', () => {
    expect(toJson(report()).slowest).toEqual([
      ...['cartoon.jpg', 'painting.jpg', 'dog.jpg', 'unsure.jpg', 'missed.jpg'],
    ]);
  });

  it('is printed with every miss, false alarm and what could not be inspected', () => {
    const text = printed(report()).join('\n');
    expect(text).toMatch(/all +0\.750 +3 of 4 +1 not sure/);
    for (const title of ['Misses: 1', 'False alarms: 2', 'Could not be inspected, in no rate: 1']) {
      expect(text).toContain(title);
    }
    expect(text).toMatch(/broken\.jpg +few +not-inspected +broken/);
  });
});

describe('a contact sheet', () => {
  it('begins with what went wrong', () => {
    expect(
      inSheetOrder(outcomes).map((outcome) => [outcome.picture.file, noteOf(outcome)]),
    ).toEqual([
      ['missed.jpg', 'missed'],
      ['dog.jpg', 'false alarm'],
      ['cartoon.jpg', 'false alarm'],
      ['broken.jpg', 'not inspected'],
      ['unsure.jpg', 'not sure'],
      ['half.jpg', 'faces missed'],
      ['found.jpg', 'found'],
      ['stairs.jpg', 'no face'],
      ['painting.jpg', 'no face'],
    ]);
  });
});
