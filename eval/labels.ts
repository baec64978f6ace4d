import * as v from 'valibot';
import type { Box } from '../core/face-boxes';
import { BadInput } from './bad-input';

/** The four sorts of picture without a real face; an alarm means something else in each. */
export const faceless = ['objects', 'animals', 'screenshots', 'drawings'] as const;
export type Faceless = (typeof faceless)[number];

/** A picture of so many labelled faces is a group. */
export const GROUP = 6;

export interface Label {
  /** `ambiguous` counts in no rate */
  readonly group: 'positive' | Faceless | 'ambiguous';
  /** as the label says it */
  readonly kind: string;
  /** in pixels of the upright picture, as in `ignore` */
  readonly faces: readonly Box[];
  /** neither a face nor none: found or not, they count for nothing */
  readonly ignore: readonly Box[];
}

/** Nothing in it is a face, drawn or real: how long such a picture takes is what everybody waits. */
export const isWithoutFace = ({ group }: Label): boolean =>
  group === 'objects' || group === 'animals' || group === 'screenshots';

const side = v.pipe(v.number(), v.minValue(0));
const box = v.pipe(
  v.strictTuple([v.number(), v.number(), side, side], 'expected [x, y, width, height]'),
  v.transform(([x, y, width, height]): Box => ({ x, y, width, height })),
);
const boxes = v.optional(v.array(box), []);
const image = v.object({
  file: v.pipe(v.string(), v.minLength(1)),
  class: v.picklist(['positive', 'negative', 'hard-negative', 'ambiguous']),
  kind: v.string(),
  faces: boxes,
  ignore: boxes,
});
const labels = v.object({ images: v.array(image) });

const negatives: Readonly<Record<string, Faceless>> = {
  'neg-animal': 'animals',
  'neg-screenshot': 'screenshots',
};

function groupOf({ class: name, kind }: v.InferOutput<typeof image>): Label['group'] {
  if (name === 'hard-negative') return 'drawings';
  return name === 'negative' ? (negatives[kind] ?? 'objects') : name;
}

/**
 * @param text of a labels.json
 * @returns a label for each file name
 * @throws {BadInput} that says where it is malformed
 */
export function parseLabels(text: string): ReadonlyMap<string, Label> {
  const wrong = (what: string): BadInput => new BadInput(`labels.json is malformed: ${what}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw wrong(String(error));
  }
  const result = v.safeParse(labels, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw wrong(`${v.getDotPath(issue) ?? 'the file itself'}: ${issue.message}`);
  }
  const all = new Map<string, Label>();
  for (const [index, one] of result.output.images.entries()) {
    const { file, kind, faces, ignore } = one;
    if (all.has(file)) throw wrong(`images.${index}.file: ${file} has a label already`);
    all.set(file, { group: groupOf(one), kind, faces, ignore });
  }
  return all;
}
