import type { Settings } from '../../../core/settings';
import type { PracticePage } from '../driver';

/** What the next page of the extension finds; without a rhythm its question is the first one ever. */
export const storeSettings = (
  tab: PracticePage,
  settings: Partial<Settings>,
  rhythm: object | null = null,
): Promise<unknown> =>
  tab.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ settings, rhythm })})`,
  );
