import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../core/attestation';
import { SafeWays, type SafeWaysProps } from './safe-ways';

interface WaysProps extends SafeWaysProps {
  /** what the last way leads to with this answer */
  readonly step: Step;
  readonly onStep: (event: MouseEvent) => void;
}

/** The safe ways first, large; going on last, quiet, and in the same place whatever the answer is. */
export function Ways({ step, onStep, ...safe }: WaysProps) {
  const { t } = useTranslation();
  const label = (): string => {
    if (step === 'ask-them') return t('ask.helpAsking');
    if (step === 'ask-adult') return t('ask.askAdult');
    return t(safe.isStream ? 'ask.allowCamera' : 'ask.goOn');
  };
  return (
    <div className="ways">
      <div className="safe-ways">
        <SafeWays {...safe} />
      </div>
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
