import { browser } from 'wxt/browser';

export interface PrivateWindows {
  readonly isAllowed: boolean;
  /** whose words lead to the switch; no extension may open that page by itself in both */
  readonly engine: 'chromium' | 'firefox';
}

/** Whether we run in private windows, which only a person can allow. */
export const privateWindows = async (): Promise<PrivateWindows> => ({
  isAllowed: await browser.extension.isAllowedIncognitoAccess(),
  engine: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
});
