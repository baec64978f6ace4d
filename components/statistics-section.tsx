import { byWeek, type DayCounts } from '../core/statistics';
import type { Lock } from '../core/settings/effective';
import { useMemo } from 'react';
import { ConfirmButton } from './confirm-button';
import { CountsChart } from './counts-chart';
import { CountsTable } from './counts-table';
import { SettingsSection } from './settings-section';
import { useWords } from './use-words';

interface StatisticsSectionProps {
  readonly isOn: boolean;
  readonly lock: Lock;
  /** undefined until they are read */
  readonly days: readonly DayCounts[] | undefined;
  readonly hasFailed: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  readonly onErase: () => void;
}

/** Daily counts, the same for the young person and the adult: what they are, all of them, and how to be rid of them. */
export function StatisticsSection({ isOn, lock, days, hasFailed, ...on }: StatisticsSectionProps) {
  const { t } = useWords();
  const weeks = useMemo(() => byWeek(days ?? []), [days]);
  const isEmpty = weeks.length === 0;
  return (
    <SettingsSection
      id="statistics"
      heading={t('health:statistics.heading')}
      lead={t('health:statistics.lead')}
    >
      <label>
        <input
          type="checkbox"
          name="statistics"
          checked={isOn}
          disabled={lock === 'read-only'}
          onChange={(event) => {
            on.onSwitch(event.target.checked);
          }}
        />
        <span>{t('health:statistics.switch')}</span>
      </label>
      {lock === 'read-only' && <p className="soft">{t('health:statistics.byPolicy')}</p>}
      <p role="status" className="advice">
        {hasFailed && t('health:statistics.failed')}
        {!isOn && !isEmpty && t('health:statistics.stopped')}
      </p>
      {days !== undefined && isOn && isEmpty && <p>{t('health:statistics.none')}</p>}
      {!isEmpty && (
        <>
          <CountsChart weeks={weeks} />
          <CountsTable weeks={weeks} />
          <p className="soft">{t('health:statistics.meaning')}</p>
          <div className="buttons">
            <button type="button" className="plain" onClick={on.onSave}>
              {t('health:statistics.save')}
            </button>
            <ConfirmButton
              label={t('health:statistics.erase')}
              question={t('health:statistics.eraseQuestion')}
              onConfirm={on.onErase}
            />
          </div>
        </>
      )}
    </SettingsSection>
  );
}
