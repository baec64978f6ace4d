import { useState } from 'react';
import { useWords } from '../../components/use-words';
import { requestAccess } from '../../platform/site-access';
import { useMissingAccess } from './use-missing-access';

interface MissingAccessProps {
  /** match patterns */
  readonly patterns: readonly string[];
  /** key of what is said, with a `count` of patterns */
  readonly words: string;
}

/** Sites that are to be watched, and that the browser does not let us see yet. */
export function MissingAccess({ patterns, words }: MissingAccessProps) {
  const { t } = useWords();
  const missing = useMissingAccess(patterns);
  const [isRefused, setRefused] = useState(false);
  if (missing.length === 0) return null;
  const ask = async (): Promise<void> => {
    setRefused(!(await requestAccess(missing)));
  };
  return (
    <div className="setting missing-access">
      <p>{t(words, { count: missing.length })}</p>
      <div className="acts">
        <button
          type="button"
          className="main"
          onClick={() => {
            void ask();
          }}
        >
          {t('options:sites.allow')}
        </button>
        <span className="problem" role="status">
          {isRefused && t('options:accessRefused')}
        </span>
      </div>
    </div>
  );
}
