import type { Inspection } from './inspection';

/** What happens to a held upload once everything in it that is a picture has been inspected. */
export type Verdict = { readonly kind: 'release' } | { readonly kind: 'ask' };

/** A face, or a picture that nobody could look at: the person is asked. */
export const needsAnswer = (inspection: Inspection): boolean =>
  inspection.kind === 'not-inspected' || inspection.faces.length > 0;

/** The product's rule in one place. One picture that needs an answer holds the whole upload. */
export function decide(inspections: readonly Inspection[]): Verdict {
  return inspections.some(needsAnswer) ? { kind: 'ask' } : { kind: 'release' };
}
