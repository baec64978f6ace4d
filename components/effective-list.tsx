import { settingsKeys } from '../core/settings';
import type { Effective } from '../core/settings/effective';
import { useValueWords } from './use-value-words';
import { useWords } from './use-words';

type EffectiveListProps = Pick<Effective, 'settings' | 'origins'>;

/** Every setting, what it is and who has set it. */
export function EffectiveList({ settings, origins }: EffectiveListProps) {
  const { t } = useWords();
  const valueWords = useValueWords();
  return (
    <dl className="effective">
      {settingsKeys.map((key) => (
        <div key={key} data-key={key} data-origin={origins[key]}>
          <dt>{t(`options:settings.${key}.label`)}</dt>
          <dd>{valueWords(key, settings[key])}</dd>
          <dd className="note">{t(`options:origins.${origins[key]}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
