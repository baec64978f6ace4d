import { useId, type ReactNode } from 'react';
import { SettingHeld, type Held } from './setting-held';

interface SettingChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    readonly note?: ReactNode;
    readonly picture?: ReactNode;
  }[];
  readonly value: Value;
  readonly held: Held;
  readonly onChange: (value: Value) => void;
  /** what has to be answered before the change counts */
  readonly children?: ReactNode;
}

/** A setting with a few values, all of them in sight. What is read-only can be read, and not changed. */
export function SettingChoice<Value extends string>(props: SettingChoiceProps<Value>) {
  const { name, label, note, options, value, held, onChange, children } = props;
  const id = useId();
  const isReadOnly = held.lock === 'read-only';
  return (
    <fieldset
      className="setting"
      data-setting={name}
      data-read-only={isReadOnly}
      disabled={isReadOnly}
      aria-describedby={`${id}-note ${id}-held`}
    >
      <legend>{label}</legend>
      {note !== undefined && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
      <SettingHeld id={`${id}-held`} {...held} />
      <div className="choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.picture}
            <span>
              <span className="choice">{option.label}</span>
              {option.note !== undefined && <span className="note">{option.note}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
