import { ConfirmButton } from './confirm-button';
import { useDayWords } from './use-day-words';
import { useWords } from './use-words';

interface ImportedListProps {
  readonly name: string;
  /** ISO date */
  readonly day: string;
  readonly accepted: number;
  /** the browser and the settings let Ask First look at every site */
  readonly isActive: boolean;
  /** none: a family lock keeps it */
  readonly onRemove: (() => void) | undefined;
}

/** One list: its name and its numbers. What is on it is nowhere to be read. */
export function ImportedList({ name, day, accepted, isActive, onRemove }: ImportedListProps) {
  const { t, tag } = useWords();
  const dayWords = useDayWords();
  const counted = { count: accepted, number: accepted.toLocaleString(tag) };
  return (
    <li className="imported-list">
      <h4>{name}</h4>
      <p className="note">
        {t('lists:entries', counted)} · {t('lists:day', { day: dayWords(day) })}
      </p>
      {!isActive && <p className="inactive">{t('lists:inactive', counted)}</p>}
      {onRemove !== undefined && (
        <ConfirmButton
          label={t('lists:remove')}
          question={t('lists:removeQuestion', { name })}
          onConfirm={onRemove}
        />
      )}
    </li>
  );
}
