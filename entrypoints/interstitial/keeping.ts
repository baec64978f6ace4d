import type { Rhythm } from '../../core/rhythm';
import type { Settings } from '../../core/settings';

/** What outlives a question, and where it goes: to the browser's storage, or from the practice page nowhere. */
export interface Keeping {
  readonly settings: (change: Partial<Settings>) => Promise<unknown>;
  readonly rhythm: (rhythm: Rhythm) => Promise<void>;
  readonly onlyMe: () => Promise<void>;
}
