import type { Inspection } from '../core/inspection';
import type { Picture } from './folder';
import type { Label } from './labels';

/** One picture, and what the extension said of it. */
export interface Outcome {
  readonly picture: Picture;
  readonly inspection: Inspection;
  /** from the message to the answer, as the page that asks sees it */
  readonly wallMs: number;
}

export type Labelled = Outcome & { readonly picture: { readonly label: Label } };

export const isLabelled = (outcome: Outcome): outcome is Labelled =>
  outcome.picture.label !== undefined;

export type Verdict = 'face' | 'not-sure' | 'no-face' | 'not-inspected';

export function verdictOf({ inspection }: Pick<Outcome, 'inspection'>): Verdict {
  if (inspection.kind !== 'inspected') return inspection.kind;
  return inspection.faces.length > 0 ? 'face' : 'no-face';
}

/** The person is asked because of what was found. */
export const isAsked = (outcome: Pick<Outcome, 'inspection'>): boolean =>
  ['face', 'not-sure'].includes(verdictOf(outcome));
