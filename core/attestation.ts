import type { AskedLevel } from './level';

/** The answers to "Who is in this picture?". */
export const attestations = [
  'only-me',
  'everyone-said-yes',
  'someone-did-not',
  'not-a-real-person',
] as const;

export type Attestation = (typeof attestations)[number];

/** "Someone did not, or not sure" goes on at no level; on `hold` no real person goes on, on `hold-unseen` nothing. */
export const allowsGoingOn = (attestation: Attestation, level: AskedLevel): boolean =>
  level !== 'hold-unseen' &&
  (attestation === 'not-a-real-person' || (level !== 'hold' && attestation !== 'someone-did-not'));

/** Where nobody goes on by themselves, an adult with the family's PIN may let it go. */
export const mayAdultAllow = (level: AskedLevel): boolean =>
  level === 'hold' || level === 'hold-unseen';

/** What the way on leads to, once the person has answered or not. */
export type Step = 'answer-first' | 'ask-them' | 'ask-adult' | 'confirm' | 'go-on';

/** @param extraStep whether going on takes one act more; never where it is one tap */
export function nextStep(
  attestation: Attestation | undefined,
  level: AskedLevel,
  extraStep: boolean,
): Step {
  if (attestation === undefined) return 'answer-first';
  if (attestation === 'someone-did-not') return 'ask-them';
  if (!allowsGoingOn(attestation, level)) return 'ask-adult';
  return extraStep && level !== 'remind' ? 'confirm' : 'go-on';
}
