import { useEffect, useState } from 'react';
import { StatisticsSection } from '../../components/statistics-section';
import { withDeadline } from '../../core/deadline';
import { toCsv, type DayCounts } from '../../core/statistics';
import { sendMessage } from '../../platform/extension-messaging';
import { saveText } from '../../platform/save-text';
import { onStatisticsChanged, readStatistics } from '../../platform/statistics-store';
import type { PartProps } from './part';
import './statistics.css';

const ERASE_DEADLINE_MS = 3_000;

/** The counts as they are stored; the background alone writes them. */
export function StatisticsPart({ view }: PartProps) {
  const { settings, locks, origins } = view.effective;
  const [days, setDays] = useState<readonly DayCounts[]>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      try {
        setDays(await readStatistics());
      } catch {
        setFailed(true);
      }
    };
    void read();
    return onStatisticsChanged(() => void read());
  }, []);

  const erase = async (): Promise<void> => {
    setFailed(false);
    try {
      await withDeadline(sendMessage('eraseStatistics'), ERASE_DEADLINE_MS, 'The background');
    } catch {
      setFailed(true);
    }
  };

  return (
    <StatisticsSection
      isOn={settings.statistics === 'on'}
      held={{ origin: origins.statistics, lock: locks.statistics }}
      {...{ days, hasFailed }}
      onSwitch={(isOn) => void view.change({ statistics: isOn ? 'on' : 'off' })}
      onSave={() => {
        saveText('ask-first-counts.csv', 'text/csv', toCsv(days ?? []));
      }}
      onErase={() => void erase()}
    />
  );
}
