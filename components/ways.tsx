import type { MouseEvent, ReactNode } from 'react';
import type { Step } from '../core/attestation';
import { SafeWays, type SafeWaysProps } from './safe-ways';
import { useWords } from './use-words';

interface WaysProps extends SafeWaysProps {
  /** what the last way leads to with this answer */
  readonly step: Step;
  readonly onStep: (event: MouseEvent) => void;
}

/** The safe ways first, large; going on last, quiet, and in the same place whatever the answer is. */
export function Ways({ step, onStep, ...safe }: WaysProps) {
  const { t } = useWords();
  const label = (): ReactNode => {
    if (step === 'ask-them') return t('ask.helpAsking');
    if (step === 'ask-adult') return t('ask.askAdult');
    return t(safe.isStream ? 'ask.allowCamera' : 'ask.goOn');
  };
  return (
    <div className="ways">
      <SafeWays {...safe} />
      <button
        type="button"
        id="next-step"
        className="go-on"
        // Not `disabled`: it keeps its place in the tab order, and a screen reader finds it.
        aria-disabled={step === 'answer-first'}
        onClick={onStep}
      >
        {label()}
      </button>
    </div>
  );
}
