import { useEffect, useState } from 'react';
import { StatisticsSection } from '../../components/statistics-section';
import { withDeadline } from '../../core/deadline';
import { toCsv, type DayCounts } from '../../core/statistics';
import { sendMessage } from '../../platform/extension-messaging';
import { saveFile } from '../../platform/save-file';
import { onStatisticsChanged, readStatistics } from '../../platform/statistics-store';
import { ChoiceSetting } from './choice-setting';
import type { PartProps } from './part';
import './statistics.css';

const ERASE_DEADLINE_MS = 3_000;

/** The counts as they are stored; the background alone writes them. */
export function StatisticsPart({ view }: PartProps) {
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
      isOn={view.effective.settings.statistics === 'on'}
      setting={<ChoiceSetting view={view} setting="statistics" values={['off', 'on']} />}
      {...{ days, hasFailed }}
      onSave={() => {
        saveFile('ask-first-counts.csv', toCsv(days ?? []), 'text/csv');
      }}
      onErase={() => void erase()}
    />
  );
}
