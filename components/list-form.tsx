import { useId, useRef, useState, type SubmitEvent } from 'react';
import type { ReadingOptions } from '../core/lists/read-list';
import { FileField } from './file-field';
import { useWords } from './use-words';

export interface ListSource {
  readonly name: string;
  readonly source: Blob;
  readonly options: ReadingOptions;
}

interface ListFormProps {
  readonly onImport: (list: ListSource) => void;
}

const MAX_NAME = 80;
const choices = ['paths', 'cosmetic'] as const;

/** A list out of a file or pasted, and what it is to be called here. */
export function ListForm({ onImport }: ListFormProps) {
  const { t } = useWords();
  const id = useId();
  const pasted = useRef<HTMLTextAreaElement>(null);
  const naming = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadingOptions>({ paths: false, cosmetic: false });
  const [missing, setMissing] = useState<'no-source' | 'no-name'>();

  const choose = (one: File): void => {
    setFile(one);
    if (pasted.current !== null) pasted.current.value = '';
    if (name === '') setName(one.name.replace(/\.\w+$/, '').slice(0, MAX_NAME));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Not in a state: a text of many megabytes would be drawn anew with every key.
    const text = pasted.current?.value ?? '';
    const isEmpty = file === undefined && text.trim() === '';
    const named = name.trim();
    const lacks = isEmpty ? 'no-source' : named === '' ? 'no-name' : undefined;
    setMissing(lacks);
    if (lacks === 'no-source') pasted.current?.focus();
    else if (lacks === 'no-name') naming.current?.focus();
    else onImport({ name: named, source: file ?? new Blob([text]), options: chosen });
  };
  return (
    <form className="setting list-form" onSubmit={submit}>
      <div className="acts">
        <FileField accept="" onFile={choose}>
          {t('lists:file')}
        </FileField>
        {file !== undefined && <span>{t('lists:chosen', { file: file.name })}</span>}
      </div>
      <label htmlFor={`${id}-text`}>{t('lists:paste')}</label>
      <textarea
        id={`${id}-text`}
        ref={pasted}
        rows={4}
        aria-invalid={missing === 'no-source'}
        aria-describedby={`${id}-missing`}
        spellCheck={false}
        onInput={() => {
          setFile(undefined);
        }}
      />
      <label htmlFor={`${id}-name`}>{t('lists:name')}</label>
      <input
        id={`${id}-name`}
        ref={naming}
        type="text"
        value={name}
        maxLength={MAX_NAME}
        autoComplete="off"
        aria-invalid={missing === 'no-name'}
        aria-describedby={`${id}-missing`}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <details>
        <summary>{t('lists:more')}</summary>
        <div className="choices">
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="checkbox"
                checked={chosen[choice]}
                onChange={(event) => {
                  setChosen({ ...chosen, [choice]: event.target.checked });
                }}
              />
              <span>
                <span>{t(`lists:${choice}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </details>
      <p id={`${id}-missing`} className="problem" role="status">
        {missing !== undefined && t(`lists:stopped.${missing}`)}
      </p>
      <div>
        <button type="submit" className="main">
          {t('lists:import')}
        </button>
      </div>
    </form>
  );
}
