import type { DatedClaim, FactSet } from './law-shown';
import type { Form } from './rhythm';

const order = ['law', 'outcome', 'harm'] as const;

/** All three lines on the full screen; one on the short one, a different one each time. */
export function factLines(set: FactSet, form: Form, turn: number): readonly DatedClaim[] {
  const lines = order.flatMap((kind) => set[kind] ?? []);
  const one = lines[turn % lines.length];
  return form === 'full' || one === undefined ? lines : [one];
}
