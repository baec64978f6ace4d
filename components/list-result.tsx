import { useEffect, useRef } from 'react';
import type { ImportStage } from '../core/list-import-stage';
import { ListCounts } from './list-counts';
import { useWords } from './use-words';

interface ListResultProps {
  readonly stage: Extract<ImportStage, { readonly kind: 'done' | 'stopped' }>;
  readonly onTakeSuffix: (suffix: string) => void;
}

/** What came of an import; of lines that were left out their numbers, and never what is in them. */
export function ListResult({ stage, onTakeSuffix }: ListResultProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { kind } = stage;
  useEffect(() => {
    heading.current?.focus();
  }, [kind]);
  const { report } = stage;
  const taken = stage.kind === 'done' ? stage.taken : [];
  const offered = stage.kind === 'done' ? stage.report.suffixes : [];
  return (
    <div className="setting" data-import={stage.kind === 'done' ? 'done' : stage.why}>
      <h3 tabIndex={-1} ref={heading}>
        {stage.kind === 'done'
          ? t('lists:done', { name: stage.name })
          : t(`lists:stopped.${stage.why}`)}
      </h3>
      {report !== undefined && <ListCounts {...report.counts} />}
      {report !== undefined && report.ignoredLines.length > 0 && (
        <details>
          <summary>{t('lists:firstLines')}</summary>
          <ol className="list-lines note">
            {report.ignoredLines.map(({ line, reason, name }, index) => (
              <li key={index}>
                {t('lists:line', { line })}:{' '}
                {name === undefined
                  ? t(`lists:reasons.${reason}`)
                  : t('lists:otherFile', { file: name })}
              </li>
            ))}
          </ol>
        </details>
      )}
      {offered.length > 0 && (
        <>
          <p>{t('lists:suffixes')}</p>
          <ul className="list-suffixes">
            {offered.map((suffix) => (
              <li key={suffix}>
                {taken.includes(suffix) ? (
                  t('lists:added', { suffix })
                ) : (
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => {
                      onTakeSuffix(suffix);
                    }}
                  >
                    {t('lists:takeSuffix', { suffix })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
