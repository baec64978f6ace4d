import { beforeAll } from 'vitest';
import type { PracticePage } from '../../harness/driver';
import type { FirefoxOptions } from '../../harness/firefox';
import { useBrowser } from './practice';
import { openEmpty } from './question-tab';

/** One browser and one tab of the interstitial for a test file, which `showState` brings to its states. */
export function useStateTab(options: Partial<FirefoxOptions>): { readonly tab: PracticePage } {
  const started = useBrowser(options);
  const used = {} as { tab: PracticePage };
  beforeAll(async () => {
    used.tab = await openEmpty(started);
  });
  return used;
}
