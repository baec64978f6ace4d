import { overlap, type Box } from '../core/face-boxes';
import type { Label } from './labels';

/** A found box and a labelled one are the same face from this overlap on. */
const SAME_FACE = 0.4;

export interface Match<B extends Box = Box> {
  readonly hits: readonly Box[];
  readonly misses: readonly Box[];
  /** found boxes that are no labelled face, and none to be ignored */
  readonly strays: readonly B[];
}

/** Each found box is one face at most, and each face one box: the pairs that overlap best go first. */
export function match<B extends Box>(
  found: readonly B[],
  { faces, ignore }: Pick<Label, 'faces' | 'ignore'>,
): Match<B> {
  const pairs = found
    .flatMap((box) => faces.map((face) => ({ box, face, overlap: overlap(box, face) })))
    .filter((pair) => pair.overlap >= SAME_FACE)
    .sort((a, b) => b.overlap - a.overlap);
  const usedBoxes = new Set<B>();
  const hits = new Set<Box>();
  for (const { box, face } of pairs) {
    if (usedBoxes.has(box) || hits.has(face)) continue;
    usedBoxes.add(box);
    hits.add(face);
  }
  return {
    hits: [...hits],
    misses: faces.filter((face) => !hits.has(face)),
    strays: found.filter(
      (box) => !usedBoxes.has(box) && ignore.every((other) => overlap(box, other) < SAME_FACE),
    ),
  };
}
