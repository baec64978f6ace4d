import { useEffect, useMemo } from 'react';
import type { Attestation } from '../../core/attestation';
import type { Question } from '../../core/protocol-interstitial';
import { countFaces } from '../../core/question-facts';
import { afterGoingOn, afterShowing, nextShowing, type Showing } from '../../core/rhythm';
import type { Kept } from '../../platform/rhythm-store';
import type { Keeping } from './keeping';

interface Shown {
  readonly showing: Showing;
  /** Keeps that the person goes on; resolves soon, kept or not. */
  readonly noteGoingOn: (attestation: Attestation) => Promise<void>;
}

/** How this question is shown, and what is kept of it for the next ones. */
export function useShowing(
  question: Question | undefined,
  kept: Kept,
  today: string,
  keeping: Keeping,
): Shown {
  // Who was alone in their pictures so far is not known to be so in a group.
  const isAlone = question !== undefined && countFaces(question.pictures) <= 1;
  const showing = useMemo(
    () => nextShowing(kept.rhythm, today, kept.onlyMe && isAlone),
    [kept, today, isAlone],
  );
  const shown = useMemo(
    () => afterShowing(kept.rhythm, today, showing.form),
    [kept, today, showing],
  );
  useEffect(() => {
    if (question !== undefined) void keeping.rhythm(shown);
  }, [question, shown, keeping]);
  return {
    showing,
    noteGoingOn: async (attestation) => {
      await Promise.all([
        keeping.rhythm(afterGoingOn(shown, today)),
        attestation === 'only-me' ? keeping.onlyMe() : undefined,
      ]);
    },
  };
}
