import { describe, expect, it } from 'vitest';
import { likelihood, weights, type Evidence, type Weights } from '../../core/face-likelihood';
import { crossValidated, judgeAll, ratesAt } from '../../eval/fit/cross-validate';
import { fitReportOf, printedFit } from '../../eval/fit/fit-report';
import { fitRule, judge } from '../../eval/fit/rule';
import { sampleOf, type Sample } from '../../eval/fit/sample';
import type { Label } from '../../eval/labels';
import { box } from './examples';

const seenAs = (all: number, more: Partial<Evidence> = {}): Evidence => ({
  ...{ score: all, front: all, mirrored: all, back: all, share: 0.1, isTurned: false },
  ...more,
});

function sample(
  file: string,
  group: Label['group'],
  places: readonly (readonly [evidence: Evidence, isFace: boolean])[],
  more: Partial<Sample> & { faces?: number } = {},
): Sample {
  const { faces = 1, ...rest } = more;
  return {
    file,
    engine: 'chromium',
    label: {
      group,
      kind: '',
      faces: Array.from({ length: faces }, (_, at) => box(at * 10, 0)),
      ignore: [],
    },
    isCertain: false,
    places: places.map(([evidence, isFace]) => ({ evidence, isFace })),
    ...rest,
  };
}

describe('a sample', () => {
  const label: Label = { group: 'positive', kind: '', faces: [box(0, 0, 100)], ignore: [] };
  const at = (x: number) => ({ face: { ...box(x, 0, 100), score: 0.9 }, evidence: seenAs(0.9) });

  it('knows which place is a labelled face', () => {
    const { places } = sampleOf('a.jpg', 'firefox', label, {
      isCertain: false,
      places: [at(0), at(48), at(49), at(500)],
    });
    expect(places.map(({ isFace }) => isFace)).toEqual([true, true, false, false]);
  });
});

/** Scores that overlap, so that no rule is sure. */
const spread = Array.from({ length: 20 }, (_, at) => at / 40);
const faces = spread.map((more, at) =>
  sample(`face-${at}`, 'positive', [
    [seenAs(0.4 + more), true],
    [seenAs(0.3), false],
  ]),
);
const objects = spread.map((more, at) =>
  sample(`none-${at}`, 'objects', [[seenAs(0.1 + more), false]]),
);
const all = [...faces, ...objects];

const close = (a: Weights, b: Weights): void => {
  for (const name of ['score', 'front', 'back', 'share', 'turned', 'constant'] as const) {
    expect(b[name], name).toBeCloseTo(a[name], 6);
  }
};

describe('a fitted rule', () => {
  const rule = fitRule(all);

  it('tells what looks like a face from what does not', () => {
    expect(rule.score).toBeGreaterThan(0);
    expect(rule.front).toBeGreaterThan(0);
    expect(likelihood(seenAs(0.9), rule)).toBeGreaterThan(0.8);
    expect(likelihood(seenAs(0.1), rule)).toBeLessThan(0.2);
    expect(rule.turned).toBe(weights.turned);
  });

  it.each([
    ['drawings', sample('d', 'drawings', [[seenAs(0.9), false]])],
    ['the ambiguous', sample('a', 'ambiguous', [[seenAs(0.9), true]])],
    ['a face without a place', sample('p', 'positive', [])],
    ['places that are no labelled face', sample('p', 'positive', [[seenAs(0.1), false]])],
    [
      'faces that are found turned',
      sample('p', 'positive', [[seenAs(0.1, { isTurned: true }), true]]),
    ],
    ['pictures with no place in question', sample('n', 'objects', [])],
  ])('learns nothing from %s', (_, one) => {
    close(fitRule([...all, one]), rule);
  });

  it('learns from the best place of a face, and from the three best without', () => {
    const worse = [seenAs(0.05), true] as const;
    const best = [seenAs(0.7), true] as const;
    close(
      fitRule([...all, sample('p', 'positive', [worse, best])]),
      fitRule([...all, sample('p', 'positive', [best])]),
    );
    const four = [0.6, 0.5, 0.4, 0.05].map((score) => [seenAs(score), false] as const);
    close(
      fitRule([...all, sample('n', 'animals', four)]),
      fitRule([...all, sample('n', 'animals', four.slice(0, 3))]),
    );
  });

  it('learns half as much from a picture with a certain face', () => {
    const place = [[seenAs(0.2), true]] as const;
    const certain = (file: string) => sample(file, 'positive', place, { isCertain: true });
    close(
      fitRule([...all, certain('a'), certain('b')]),
      fitRule([...all, sample('a', 'positive', place)]),
    );
  });

  it('is the same for what two browsers see alike', () => {
    close(fitRule([...all, ...all.map((one) => ({ ...one, engine: 'firefox' as const }))]), rule);
  });

  it('judges by the best place, and asks nothing where a face is certain', () => {
    const places = [
      [seenAs(0.9, { isTurned: true }), false],
      [seenAs(0.2), false],
    ] as const;
    const one = sample('n', 'objects', places);
    expect(judge(one, weights)).toBe(likelihood(seenAs(0.9, { isTurned: true })));
    expect(judge({ ...one, isCertain: true }, weights)).toBe(1);
    expect(judge({ ...one, places: [] }, weights)).toBe(0);
  });
});

describe('cross-validated', () => {
  it('each picture is judged ten times, by a rule that does not know it', () => {
    // The only one of its kind: a rule that knew it would say so.
    const odd = sample('odd', 'objects', [[seenAs(0.95), false]]);
    const judged = crossValidated([...all, odd]);
    const scores = judged
      .filter(({ sample: { file } }) => file === 'odd')
      .map(({ score }) => score);
    expect(judged).toHaveLength(10 * (all.length + 1));
    expect(scores).toHaveLength(10);
    for (const score of scores) {
      expect(score).toBeGreaterThan(judge(odd, fitRule([...all, odd])));
    }
  });

  it("one browser's evidence is not learned from for the other", () => {
    const twice = [...all, ...all.map((one) => ({ ...one, engine: 'firefox' as const }))];
    const scoresOf = (samples: readonly Sample[]): number[] =>
      crossValidated(samples)
        .filter(({ sample: { engine } }) => engine === 'chromium')
        .map(({ score }) => Math.round(score * 1e6));
    expect(scoresOf(twice)).toEqual(scoresOf(all));
  });
});

it('rates are of what is asked about from a threshold on', () => {
  const judged = judgeAll(
    [
      sample('a', 'positive', [], { isCertain: true, faces: 6 }),
      sample('b', 'positive', []),
      sample('c', 'animals', [[seenAs(0.97), false]]),
      sample('d', 'objects', [[seenAs(0.1), false]]),
      sample('e', 'drawings', [[seenAs(0.97), false]]),
    ],
    weights,
  );
  expect(ratesAt(0.5, judged)).toEqual({
    ...{ recall: 0.5, groups: 1, animals: 1, objects: 0, screenshots: NaN },
  });
});

it('the report has each browser apart, and says whether the weights agree', () => {
  const report = fitReportOf([
    ...all,
    ...all.map((one) => ({ ...one, engine: 'firefox' as const })),
  ]);
  const text = printedFit(report).join('\n');
  expect(text).toMatch(/chromium: asked[^]*0\.37 MAYBE[^]*firefox: asked[^]*0\.60 FACE/);
  expect(report.agrees).toBe(false);
  expect(text).toMatch(/They are not those/);
  expect(printedFit({ ...report, rule: weights, agrees: true }).join('\n')).toMatch(/They agree/);
});
