import { useEffect, useRef, type ReactNode } from 'react';
import type { ImportStage } from '../core/list-import-stage';
import type { Counts } from '../core/lists/compile-list';
import { ImportedList } from './imported-list';
import { ListCounts } from './list-counts';
import { ListForm, type ListSource } from './list-form';
import { ListProgress } from './list-progress';
import { ListResult } from './list-result';
import { SettingsSection } from './settings-section';
import { useWords } from './use-words';

interface ListsSectionProps {
  readonly lists: readonly {
    readonly id: string;
    readonly name: string;
    readonly day: string;
    readonly counts: Counts;
  }[];
  /** of the list that a policy brings; `unreadable` where nothing could be made of it */
  readonly policy: Counts | 'unreadable' | undefined;
  readonly stage: ImportStage;
  /** how many imports have ended well here: the form is empty then */
  readonly importCount: number;
  /** that was removed last, by its name */
  readonly removed: string | undefined;
  /** the browser and the settings let Ask First look at every site */
  readonly isActive: boolean;
  readonly mayRemove: boolean;
  readonly onImport: (list: ListSource) => void;
  readonly onCancel: () => void;
  readonly onTakeSuffix: (suffix: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onAskPin: () => void;
  /** asks for the PIN */
  readonly children?: ReactNode;
}

/** Lists of sites that somebody brings: what there is, and bringing one more. */
export function ListsSection({
  lists,
  policy,
  stage,
  removed,
  isActive,
  ...props
}: ListsSectionProps) {
  const { t, tag } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (removed !== undefined) heading.current?.focus();
  }, [removed]);
  const isWorking = stage.kind === 'working';
  const brought = typeof policy === 'object' ? policy.accepted : undefined;
  const isAny = lists.length > 0 || brought !== undefined;
  return (
    <SettingsSection id="lists" heading={t('options:parts.lists')} lead={t('lists:lead')}>
      <p className="note">{t('lists:takes')}</p>
      <div hidden={isWorking}>
        <ListForm key={props.importCount} onImport={props.onImport} />
      </div>
      <p role="status">{isWorking && t('lists:working')}</p>
      {isWorking && <ListProgress share={stage.share} onCancel={props.onCancel} />}
      {(stage.kind === 'done' || stage.kind === 'stopped') && (
        <ListResult stage={stage} onTakeSuffix={props.onTakeSuffix} />
      )}
      <div className="setting">
        <h3 tabIndex={-1} ref={heading}>
          {t('lists:heading')}
        </h3>
        <p role="status">{removed !== undefined && t('lists:removed', { name: removed })}</p>
        {brought !== undefined && (
          <p>{t('lists:policy', { count: brought, number: brought.toLocaleString(tag) })}</p>
        )}
        {typeof policy === 'object' && <ListCounts {...policy} />}
        {policy === 'unreadable' && <p className="problem">{t('lists:policyProblem')}</p>}
        {!isAny && <p>{t('lists:none')}</p>}
        {lists.length > 0 && (
          <ul className="imported-lists">
            {lists.map(({ id, name, day, counts }) => (
              <ImportedList
                key={id}
                {...{ name, day, isActive }}
                accepted={counts.accepted}
                onRemove={
                  props.mayRemove
                    ? () => {
                        props.onRemove(id);
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        )}
        {isAny && !isActive && (
          <p>
            <a href="#level">{t('lists:wide')}</a>
          </p>
        )}
        {lists.length > 0 && !props.mayRemove && (
          <div>
            <button type="button" className="quiet" onClick={props.onAskPin}>
              {t('lists:pin')}
            </button>
          </div>
        )}
        {props.children}
      </div>
    </SettingsSection>
  );
}
