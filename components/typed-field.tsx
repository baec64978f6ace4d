import { useId, type ReactNode } from 'react';

interface TypedFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly note: ReactNode;
  readonly value: string;
  /** why it was not taken */
  readonly problem: ReactNode;
  readonly onChange: (value: string) => void;
}

/** One line of text, with what is wrong with it beneath. */
export function TypedField({ name, label, note, value, problem, onChange }: TypedFieldProps) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-note`} className="note">
        {note}
      </p>
      <div className="field">
        <input
          id={id}
          name={name}
          type="text"
          spellCheck={false}
          autoComplete="off"
          value={value}
          aria-describedby={`${id}-note ${id}-problem`}
          aria-invalid={problem !== undefined}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      </div>
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </div>
  );
}
