import { match } from './matching';
import { verdictOf, type Outcome } from './outcome';
import { isFalseAlarm, isMiss } from './report';

/** Why a picture is where it is on the sheet; the first that fits. */
export type Note =
  'missed' | 'false alarm' | 'not inspected' | 'not sure' | 'faces missed' | 'found' | 'no face';

const notes: readonly Note[] = [
  ...(['missed', 'false alarm', 'not inspected', 'not sure'] as const),
  ...(['faces missed', 'found', 'no face'] as const),
];

export function noteOf(outcome: Outcome): Note {
  const verdict = verdictOf(outcome);
  if (verdict === 'not-inspected') return 'not inspected';
  if (isMiss(outcome)) return 'missed';
  if (isFalseAlarm(outcome)) return 'false alarm';
  if (verdict === 'not-sure') return 'not sure';
  if (verdict === 'no-face') return 'no face';
  const { inspection, picture } = outcome;
  const { label } = picture;
  if (label === undefined || inspection.kind === 'not-inspected') return 'found';
  return match(inspection.faces, label).misses.length > 0 ? 'faces missed' : 'found';
}

/** Misses and false alarms first. */
export const inSheetOrder = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes
    .map((outcome) => ({ outcome, rank: notes.indexOf(noteOf(outcome)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ outcome }) => outcome);
