import type { Rejected } from '../core/settings/parse-layer';
import { useWords } from './use-words';

interface RejectedListProps {
  readonly rejected: readonly Rejected[];
}

/** What was not taken and why, as it was written. */
export function RejectedList({ rejected }: RejectedListProps) {
  const { t } = useWords();
  return (
    <ul className="rejected">
      {rejected.map(({ key, value, why }, index) => (
        <li key={index}>
          <code>
            {key}: {value}
          </code>{' '}
          <span className="note">{t(`options:why.${why}`)}</span>
        </li>
      ))}
    </ul>
  );
}
