import { useId, useState } from 'react';
import { typedSite } from '../core/typed-site';
import { useWords } from './use-words';

export type AddSiteEnd = 'added' | 'already' | 'refused' | 'held' | 'failed';

interface AddSiteProps {
  /** Within the click, so that a browser may ask for a permission. */
  readonly onAdd: (site: string) => Promise<AddSiteEnd>;
}

/** A site that is on no list, typed or pasted. */
export function AddSite({ onAdd }: AddSiteProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ readonly key: string; readonly site: string }>();
  const add = async (): Promise<void> => {
    const typed = typedSite(text);
    if (typed.kind !== 'site') {
      setSaid({ key: typed.kind, site: text.trim() });
      return;
    }
    setSaid(undefined);
    const end = await onAdd(typed.site);
    setSaid({ key: end, site: typed.site });
    if (end === 'added') setText('');
  };
  return (
    <form
      className="setting add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={id}>{t('options:sites.add')}</label>
      <p id={`${id}-note`} className="note">
        {t('options:sites.addNote')}
      </p>
      <div className="field">
        <input
          type="text"
          id={id}
          name="add-site"
          value={text}
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          inputMode="url"
          aria-describedby={`${id}-note ${id}-said`}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <button type="submit" className="quiet">
          {t('options:sites.addIt')}
        </button>
      </div>
      <p id={`${id}-said`} className="problem" role="status" data-end={said?.key}>
        {said !== undefined && t(`options:sites.ends.${said.key}`, { site: said.site })}
      </p>
    </form>
  );
}
