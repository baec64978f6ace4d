import { useId, useState, type ReactNode } from 'react';
import { SettingHeld, type Held } from './setting-held';
import { useWords } from './use-words';

interface SettingTextProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly value: string;
  readonly maxLength: number;
  readonly isLong?: boolean;
  readonly held: Held;
  /** why the text was not taken */
  readonly problem: ReactNode;
  /** @returns whether the text is stored from now on */
  readonly onSave: (text: string) => Promise<boolean>;
  /** what has to be answered before the text is stored */
  readonly children?: ReactNode;
}

/** Words of one's own. They count when they are saved, and until then stay as they were typed. */
export function SettingText(props: SettingTextProps) {
  const { name, label, note, value, held, problem } = props;
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const isReadOnly = held.lock === 'read-only';
  const field = {
    id,
    name,
    value: draft ?? value,
    maxLength: props.maxLength,
    readOnly: isReadOnly,
    'aria-describedby': `${id}-note ${id}-problem ${id}-held`,
    'aria-invalid': problem !== undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setDraft(event.target.value);
    },
  };
  const save = async (): Promise<void> => {
    if (draft !== undefined && (await props.onSave(draft))) setDraft(undefined);
  };
  return (
    <div className="setting" data-setting={name} data-read-only={isReadOnly}>
      <label htmlFor={id}>{label}</label>
      {note !== undefined && (
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      )}
      <SettingHeld id={`${id}-held`} {...held} />
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {props.isLong === true ? (
          <textarea rows={3} {...field} />
        ) : (
          <input type="text" {...field} />
        )}
        {!isReadOnly && (
          <button type="submit" className="quiet" aria-disabled={draft === undefined}>
            {t('options:save')}
          </button>
        )}
      </form>
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
      {props.children}
    </div>
  );
}
