/** The practice page: the question without an upload. */
import { allowsGoingOn } from './attestation';
import { needsAnswer } from './decide';
import type { Level } from './level';
import type { Answer, Question } from './protocol-interstitial';

export const rehearsalPictures = ['class', 'one', 'maybe', 'broken', 'several'] as const;
export type RehearsalPicture = (typeof rehearsalPictures)[number];

/** As many sets of facts have a look of their own. */
export const rehearsalFactSets = [0, 1, 2, 3, 4] as const;

/** What the site would have got; counts are of its pictures. */
export type RehearsalEnd =
  | { readonly kind: 'nothing' | 'choose-another' }
  | { readonly kind: 'sent' | 'left-out' | 'faces-hidden'; readonly count: number };

/** What an answer would have led to, at the level at which it was given. */
export function rehearsalEnd(
  answer: Answer,
  { pictures, without }: Pick<Question, 'pictures' | 'without'>,
  level: Level,
): RehearsalEnd {
  switch (answer.kind) {
    case 'refused':
      return { kind: 'nothing' };
    case 'choose-another':
      return { kind: 'choose-another' };
    case 'left-out':
      return without > 0 ? { kind: 'left-out', count: without } : { kind: 'nothing' };
    case 'faces-hidden': {
      const isWhole = pictures
        .filter(needsAnswer)
        .every(({ index }) => index !== undefined && answer.replacements[index] !== undefined);
      return isWhole ? { kind: 'faces-hidden', count: pictures.length } : { kind: 'nothing' };
    }
    case 'attested':
      return allowsGoingOn(answer.attestation, level)
        ? { kind: 'sent', count: pictures.length }
        : { kind: 'nothing' };
  }
}
