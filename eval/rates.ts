import { faceless, GROUP, type Faceless } from './labels';
import { match } from './matching';
import { isAsked, verdictOf, type Labelled } from './outcome';

export interface Share {
  readonly count: number;
  readonly of: number;
}

/** NaN of nothing. */
export const ratio = ({ count, of }: Share): number => count / of;

export interface Asked extends Share {
  /** of `count`: where the answer was "not sure" */
  readonly notSure: number;
}

export interface Rates {
  /** positives that are asked about */
  readonly recall: Asked;
  /** of those with {@link GROUP} labelled faces or more */
  readonly groupRecall: Asked;
  readonly recallByKind: Readonly<Record<string, Asked>>;
  readonly falseAlarms: Readonly<Record<Faceless, Asked>>;
  /** labelled faces found, by their width as a share of the picture's long side */
  readonly faceRecall: Readonly<Record<string, Share>>;
  /** boxes in positives where no face is labelled */
  readonly strays: number;
}

/** Smallest share, and what it is called; a smaller face counts in none. */
const sizes = [
  [0.1, '10% and more'],
  [0.05, '5-10%'],
  [0.03, '3-5%'],
  [0.02, '2-3%'],
  [0.01, '1-2%'],
] as const;

/** What could not be inspected counts in no rate: it is listed apart. */
export function ratesOf(outcomes: readonly Labelled[]): Rates {
  const inspected = outcomes.filter((outcome) => verdictOf(outcome) !== 'not-inspected');
  const inGroup = (name: string): Labelled[] =>
    inspected.filter(({ picture }) => picture.label.group === name);
  const positives = inGroup('positive');
  const kinds = [...new Set(positives.map(({ picture }) => picture.label.kind))].sort();
  return {
    recall: asked(positives),
    groupRecall: asked(positives.filter(({ picture }) => picture.label.faces.length >= GROUP)),
    recallByKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        asked(positives.filter(({ picture }) => picture.label.kind === kind)),
      ]),
    ),
    falseAlarms: Object.fromEntries(faceless.map((name) => [name, asked(inGroup(name))])) as Record<
      Faceless,
      Asked
    >,
    ...facesOf(positives),
  };
}

const asked = (outcomes: readonly Labelled[]): Asked => ({
  count: outcomes.filter(isAsked).length,
  of: outcomes.length,
  notSure: outcomes.filter((outcome) => verdictOf(outcome) === 'not-sure').length,
});

function facesOf(positives: readonly Labelled[]): Pick<Rates, 'faceRecall' | 'strays'> {
  const counts = new Map(sizes.map(([, name]) => [name as string, { count: 0, of: 0 }]));
  let strays = 0;
  for (const { picture, inspection } of positives) {
    if (inspection.kind === 'not-inspected') continue;
    const longSide = Math.max(inspection.width, inspection.height);
    const matched = match(inspection.faces, picture.label);
    strays += matched.strays.length;
    for (const face of picture.label.faces) {
      const size = sizes.find(([least]) => face.width / longSide >= least);
      const count = size && counts.get(size[1]);
      if (count === undefined) continue;
      count.of++;
      if (matched.hits.includes(face)) count.count++;
    }
  }
  return { faceRecall: Object.fromEntries(counts), strays };
}
