import type { Checked } from '../core/law';
import { useDayWords } from './use-day-words';
import { useWords } from './use-words';

interface CheckedByProps {
  readonly checked: Checked | undefined;
}

/** Who checked what is on this screen, and when; or that nobody has yet. */
export function CheckedBy({ checked }: CheckedByProps) {
  const { t } = useWords();
  const dayWords = useDayWords();
  const name = checked?.name ?? null;
  const on = checked?.on ?? null;
  return (
    <p className="checked">
      {name !== null && on !== null
        ? t('screen.checkedBy', { name, date: dayWords(on) })
        : t('screen.notChecked')}
    </p>
  );
}
