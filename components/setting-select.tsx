import { useId, type ReactNode } from 'react';
import { SettingHeld, type Held } from './setting-held';

interface SettingSelectProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** where it is not the page's */
    readonly lang?: string;
  }[];
  readonly value: string;
  readonly held: Held;
  readonly onChange: (value: string) => void;
}

/** A setting with many values. */
export function SettingSelect(props: SettingSelectProps) {
  const { name, label, options, value, held, onChange } = props;
  const id = useId();
  return (
    <div className="setting" data-setting={name} data-read-only={held.lock === 'read-only'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        disabled={held.lock === 'read-only'}
        aria-describedby={`${id}-held`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <SettingHeld id={`${id}-held`} {...held} />
    </div>
  );
}
