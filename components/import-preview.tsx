import { useEffect, useRef } from 'react';
import type { Rejected } from '../core/settings/parse-layer';
import type { Import } from '../core/settings/settings-file';
import { RejectedList } from './rejected-list';
import { useValueWords } from './use-value-words';
import { useWords } from './use-words';

interface ImportPreviewProps extends Import {
  readonly rejected: readonly Rejected[];
  readonly isNewer: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, before it changes anything. */
export function ImportPreview({ changes, held, rejected, isNewer, ...acts }: ImportPreviewProps) {
  const { t, plain, tag } = useWords();
  const valueWords = useValueWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const labels = held.map((key) => plain(`options:settings.${key}.label`));
  return (
    <div className="import setting">
      <h3 tabIndex={-1} ref={heading}>
        {t('options:file.changes', { count: changes.length })}
      </h3>
      <ul>
        {changes.map(({ key, from, to }) => (
          <li key={key}>
            {t(`options:settings.${key}.label`)}: <del>{valueWords(key, from)}</del>{' '}
            <ins>{valueWords(key, to)}</ins>
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <p>
          {t('options:file.held', {
            names: new Intl.ListFormat(tag, { type: 'unit' }).format(labels),
          })}
        </p>
      )}
      {isNewer && <p>{t('options:file.newer')}</p>}
      {rejected.length > 0 && (
        <>
          <p>{t('options:file.rejected')}</p>
          <RejectedList rejected={rejected} />
        </>
      )}
      <div className="acts">
        {changes.length > 0 && (
          <button type="button" className="main" onClick={acts.onApply}>
            {t('options:file.apply')}
          </button>
        )}
        <button type="button" className="quiet" onClick={acts.onCancel}>
          {t('options:file.cancel')}
        </button>
      </div>
    </div>
  );
}
