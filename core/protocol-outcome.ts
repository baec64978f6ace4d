/** What guards tell the background of how things ended. In a file of its own: guards send it, and need not read it. */
import { outcomes } from './outcome';
import { listOf, oneOf, optional, record, text } from './shape';

export const settledJob = record({ names: listOf(text), outcome: oneOf(...outcomes) });

const answerKinds = [
  ...(['refused', 'left-out', 'choose-another', 'faces-hidden', 'attested'] as const),
  ...(['adult-said-yes', 'answered-before'] as const),
] as const;

export const questionJob = record({
  answer: optional(oneOf(...answerKinds)),
});
