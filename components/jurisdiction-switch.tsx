import { jurisdictions, type Jurisdiction } from '../core/jurisdiction';
import { useJurisdictions } from './use-jurisdictions';
import { useWords } from './use-words';

interface JurisdictionSwitchProps {
  readonly jurisdiction: Jurisdiction;
  readonly onJurisdiction: (jurisdiction: Jurisdiction) => void;
}

/** Whose law is shown: a guess until somebody chooses, so it is always there to be seen and changed. */
export function JurisdictionSwitch({ jurisdiction, onJurisdiction }: JurisdictionSwitchProps) {
  const { t } = useWords();
  const named = useJurisdictions();
  return (
    <label className="place">
      <span>{t('place.label')}</span>
      <select
        name="jurisdiction"
        value={jurisdiction}
        onChange={(event) => {
          const chosen = jurisdictions.find((one) => one === event.target.value);
          if (chosen !== undefined) onJurisdiction(chosen);
        }}
      >
        {named.map(({ one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
