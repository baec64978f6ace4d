import { browser } from 'wxt/browser';
import { isDownIn, STAND_DOWN } from '../../core/stand-down';
import { sendMessage } from '../../platform/extension-messaging';

/** Tells whether the other build asks in this page in our place, now and whenever it changes. */
export function followStandDown(tell: (isDown: boolean) => void): void {
  const { local, onChanged } = browser.storage;
  const take = (kept: unknown): void => {
    tell(isDownIn(kept, browser.extension.inIncognitoContext));
  };
  onChanged.addListener((changes, area) => {
    const change = changes[STAND_DOWN];
    if (area === 'local' && change !== undefined) take(change.newValue);
  });
  const look = async (): Promise<void> => {
    const { [STAND_DOWN]: kept } = await local.get(STAND_DOWN);
    if (kept === undefined) return;
    take(kept);
    // The other one may be gone since.
    if (window === window.top) await sendMessage('checkStandDown');
  };
  // What cannot be read now is asked about by both, which is too often and not too seldom.
  look().catch(() => undefined);
}
