import { overlap, type Box, type Face } from '../../core/face-boxes';
import type { Evidence } from '../../core/face-likelihood';
import type { Engine } from '../browser';
import type { Label } from '../labels';

/** What one browser's search sees of one picture, every look at every place taken. */
export interface Seen {
  /** the coarse view alone answers */
  readonly isCertain: boolean;
  readonly places: readonly { readonly face: Face; readonly evidence: Evidence }[];
}

/** The same, with what is known of it. */
export interface Sample {
  readonly file: string;
  readonly engine: Engine;
  readonly label: Label;
  readonly isCertain: boolean;
  readonly places: readonly {
    readonly evidence: Evidence;
    /** it is a labelled face */
    readonly isFace: boolean;
  }[];
}

/** Less than where faces are counted: the networks' boxes are tighter than some of the labels. */
const LABELLED_FACE = 0.35;

export function sampleOf(file: string, engine: Engine, label: Label, seen: Seen): Sample {
  const isLabelled = (face: Box): boolean =>
    label.faces.some((other) => overlap(face, other) >= LABELLED_FACE);
  return {
    ...{ file, engine, label, isCertain: seen.isCertain },
    places: seen.places.map(({ face, evidence }) => ({ evidence, isFace: isLabelled(face) })),
  };
}
