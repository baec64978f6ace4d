import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardHere, type Guarded } from '../../platform/guarded';
import { holdInputs } from './inputs';
import { lookUp } from './look-up';
import { holdTransfers } from './transfers';

/** How long an upload waits for the answer. Most pages are no AI tools, so without one it goes as it was. */
const WAIT_MS = 200;

/**
 * Wide mode, every page that is not named: asks once whether a list has it. Until then it listens, and wraps
 * nothing; on a hit the background puts guard and page hook into this frame, which do all the rest.
 */
export default defineUnlistedScript(() => {
  let path: string | undefined;
  let isKnown = false;
  let answer: Promise<unknown> = Promise.resolve();

  const ask = (): void => {
    if (path === location.pathname || guardHere() !== undefined) return;
    path = location.pathname;
    isKnown = false;
    const asked = lookUp();
    answer = asked;
    void asked.then(() => {
      isKnown ||= answer === asked;
    });
  };

  const isWaiting = (event: Event): boolean =>
    event.isTrusted && !isKnown && guardHere() === undefined;

  const wait = async (): Promise<Guarded | undefined> => {
    ask();
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    isKnown = true;
    return guardHere();
  };

  holdInputs(isWaiting, wait);
  holdTransfers(isWaiting, wait);
  // The extension's API alone costs a millisecond, so the page begins first.
  setTimeout(ask);
  // An app of one page goes to another path without a load.
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', ask);
});
