import type { ReactNode } from 'react';
import { useWords } from './use-words';

interface BackWaysProps {
  readonly onRefuse: () => void;
  readonly onBack: () => void;
  /** other words for "Don't upload" */
  readonly refuse?: ReactNode;
  /** another way */
  readonly children?: ReactNode;
}

/** On every screen behind the question: not uploading is never further than this. */
export function BackWays({ onRefuse, onBack, refuse, children }: BackWaysProps) {
  const { t } = useWords();
  return (
    <div className="ways back-ways">
      <button type="button" className="no" onClick={onRefuse}>
        {refuse ?? t('ask.refuse')}
      </button>
      {children}
      <button type="button" className="back" onClick={onBack}>
        {t('screen.back')}
      </button>
    </div>
  );
}
