import { storage } from 'wxt/utils/storage';
import { isoDay } from '../core/day';
import { inTurn } from '../core/in-turn';
import { questionJob } from '../core/protocol-outcome';
import { parsed } from '../core/shape';
import { parseStatistics, withQuestion, type DayCounts } from '../core/statistics';
import { onMessage } from './extension-messaging';
import { readSettings } from './settings-store';

const STATISTICS = 'local:statistics';

const today = (): string => isoDay(new Date());

/** Oldest first; days without a question are not there. */
export const readStatistics = async (): Promise<DayCounts[]> =>
  parseStatistics(await storage.getItem(STATISTICS), today());

/** @returns how to stop listening */
export const onStatisticsChanged = (listener: () => void): (() => void) =>
  storage.watch(STATISTICS, listener);

/**
 * Background, which alone writes the counts: a page that erased them could come between its reading and
 * its writing. A private window is not counted.
 */
export function keepStatistics(): void {
  const writing = inTurn();
  onMessage('noteQuestion', ({ data, sender }) => {
    const { answer } = parsed(questionJob, data);
    return writing(async () => {
      if (sender.tab === undefined || sender.tab.incognito) return;
      if ((await readSettings()).statistics === 'off') return;
      await storage.setItem(STATISTICS, withQuestion(await readStatistics(), today(), answer));
    });
  });
  onMessage('eraseStatistics', () => writing(() => storage.removeItem(STATISTICS)));
  // What is too old goes, though nobody may be asked for weeks.
  const trim = async (): Promise<void> => {
    const stored = await storage.getItem(STATISTICS);
    const kept = await readStatistics();
    if (stored !== null && JSON.stringify(stored) !== JSON.stringify(kept)) {
      await storage.setItem(STATISTICS, kept);
    }
  };
  // The next start tries again.
  writing(trim).catch(() => undefined);
}
