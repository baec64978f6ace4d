import { useState, type ReactNode } from 'react';
import { useWords } from './use-words';

interface CopyButtonProps {
  readonly children: ReactNode;
  readonly text: () => string;
}

/** Copies a text, and says whether that worked; where it did not, the text is there to be selected. */
export function CopyButton({ children, text }: CopyButtonProps) {
  const { t, plain } = useWords();
  const [state, setState] = useState<'copied' | 'not-copied'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('not-copied');
    }
  };
  return (
    <div className="acts">
      <button
        type="button"
        className="quiet"
        onClick={() => {
          void copy();
        }}
      >
        {children}
      </button>
      <span role="status">
        {state === 'copied' && t('askThem.copied')}
        {state === 'not-copied' && t('askThem.notCopied')}
      </span>
      {state === 'not-copied' && (
        <textarea readOnly rows={6} value={text()} aria-label={plain('askThem.notCopied')} />
      )}
    </div>
  );
}
