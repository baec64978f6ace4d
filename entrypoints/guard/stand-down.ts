import { browser } from 'wxt/browser';
import { isDownIn, STAND_DOWN } from '../../core/stand-down';
import { sendMessage } from '../../platform/extension-messaging';

/** Tells whether the other build asks in this page in our place, now and whenever it changes. */
export function followStandDown(tell: (isDown: boolean) => void): void {
  const { local, onChanged } = browser.storage;
  let isDown = false;
  let isHeard = false;
  const take = (kept: unknown): void => {
    isDown = isDownIn(kept, browser.extension.inIncognitoContext);
    tell(isDown);
  };
  // The other one may be gone since; whoever removes it comes back from another tab.
  const check = (): void => {
    if (isDown) sendMessage('checkStandDown').catch(() => undefined);
  };
  onChanged.addListener((changes, area) => {
    const change = changes[STAND_DOWN];
    if (area !== 'local' || change === undefined) return;
    isHeard = true;
    take(change.newValue);
  });
  const look = async (): Promise<void> => {
    const { [STAND_DOWN]: kept } = await local.get(STAND_DOWN);
    if (kept === undefined || isHeard) return;
    take(kept);
    check();
  };
  document.addEventListener('visibilitychange', check);
  // What cannot be read now is asked about by both, which is too often and not too seldom.
  look().catch(() => undefined);
}
