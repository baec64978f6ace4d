import { companions, type Companion } from '../core/rollout/companions';
import { useWords } from './use-words';

interface CompanionChoicesProps {
  readonly chosen: readonly Companion[];
  readonly onChange: (chosen: readonly Companion[]) => void;
}

/** Settings of the browser itself, each with what it takes from the students. */
export function CompanionChoices({ chosen, onChange }: CompanionChoicesProps) {
  const { t } = useWords();
  return (
    <fieldset className="setting">
      <legend>{t('rollout:companions.heading')}</legend>
      <p className="note">{t('rollout:companions.note')}</p>
      <div className="choices wide">
        {companions.map((companion) => (
          <label key={companion}>
            <input
              type="checkbox"
              name="companion"
              value={companion}
              checked={chosen.includes(companion)}
              onChange={({ target }) => {
                onChange(
                  companions.filter((one) =>
                    one === companion ? target.checked : chosen.includes(one),
                  ),
                );
              }}
            />
            <span>
              <span className="choice">{t(`rollout:companions.${companion}.label`)}</span>
              <span className="note">{t(`rollout:companions.${companion}.note`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
