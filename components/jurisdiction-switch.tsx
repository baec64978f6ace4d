import { jurisdictions, type Jurisdiction } from '../core/jurisdiction';
import { useWords } from './use-words';

interface JurisdictionSwitchProps {
  readonly jurisdiction: Jurisdiction;
  readonly onJurisdiction: (jurisdiction: Jurisdiction) => void;
}

/** Whose law is shown: a guess until somebody chooses, so it is always there to be seen and changed. */
export function JurisdictionSwitch({ jurisdiction, onJurisdiction }: JurisdictionSwitchProps) {
  const { t, plain, tag } = useWords();
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const nameOf = (one: Jurisdiction): string => {
    // No region of a country has a name in Intl, and "unknown" is not what anywhere else is called.
    if (one === 'JP-31') return plain('place.tottori');
    return one === 'ZZ' ? plain('place.elsewhere') : (names.of(one) ?? one);
  };
  const sorted = jurisdictions
    .filter((one) => one !== 'ZZ')
    .map((one) => ({ one, name: nameOf(one) }))
    .sort((a, b) => a.name.localeCompare(b.name, tag));
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
        {[...sorted, { one: 'ZZ', name: nameOf('ZZ') }].map(({ one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
