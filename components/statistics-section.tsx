import { useMemo, type ReactNode } from 'react';
import { byWeek, type DayCounts } from '../core/statistics';
import { ConfirmButton } from './confirm-button';
import { CountsChart } from './counts-chart';
import { CountsTable } from './counts-table';
import { SettingsSection } from './settings-section';
import { useWords } from './use-words';

interface StatisticsSectionProps {
  readonly isOn: boolean;
  /** on or off */
  readonly setting: ReactNode;
  /** undefined until they are read */
  readonly days: readonly DayCounts[] | undefined;
  readonly hasFailed: boolean;
  readonly onSave: () => void;
  readonly onErase: () => void;
}

/** Daily counts, the same for the young person and the adult: what they are, all of them, and how to be rid of them. */
export function StatisticsSection({
  isOn,
  setting,
  days,
  hasFailed,
  ...on
}: StatisticsSectionProps) {
  const { t } = useWords();
  const weeks = useMemo(() => byWeek(days ?? []), [days]);
  const isEmpty = weeks.length === 0;
  return (
    <SettingsSection
      id="statistics"
      heading={t('options:parts.statistics')}
      lead={t('health:statistics.lead')}
    >
      {setting}
      <p role="status" className="problem">
        {hasFailed && t('health:statistics.failed')}
        {!isOn && !isEmpty && t('health:statistics.stopped')}
      </p>
      {days !== undefined && isOn && isEmpty && <p>{t('health:statistics.none')}</p>}
      {!isEmpty && (
        <>
          <CountsChart weeks={weeks} />
          <CountsTable weeks={weeks} />
          <p className="note">{t('health:statistics.meaning')}</p>
          <div className="acts">
            <button type="button" className="quiet" onClick={on.onSave}>
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
