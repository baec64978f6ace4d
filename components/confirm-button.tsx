import { useState, type ReactNode } from 'react';
import { useWords } from './use-words';

interface ConfirmButtonProps {
  readonly label: ReactNode;
  /** what would follow, as a question */
  readonly question: ReactNode;
  readonly onConfirm: () => void;
}

const focus = (element: HTMLElement | null): void => {
  element?.focus();
};

/** For what cannot be taken back: asks once, in its place, with the focus on the way back. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  const { t } = useWords();
  const [stage, setStage] = useState<'closed' | 'asking' | 'left'>('closed');
  if (stage !== 'asking') {
    return (
      <button
        type="button"
        className="quiet"
        ref={stage === 'left' ? focus : undefined}
        onClick={() => {
          setStage('asking');
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <div className="confirm" role="group" aria-live="polite">
      <p>{question}</p>
      <button
        type="button"
        className="quiet sure"
        onClick={() => {
          setStage('left');
          onConfirm();
        }}
      >
        {label}
      </button>
      <button
        type="button"
        className="quiet"
        ref={focus}
        onClick={() => {
          setStage('left');
        }}
      >
        {t('health:health.leaveIt')}
      </button>
    </div>
  );
}
