import { browser } from 'wxt/browser';
import { allowsGoingOn } from '../../core/attestation';
import type { AskedLevel } from '../../core/level';
import {
  interstitialMessage,
  PORT_MESSAGE,
  type Answer,
  type Asked,
  type Question,
} from '../../core/protocol-interstitial';
import { addressHere } from '../../platform/address-here';
import type { GuardEnd } from '../../platform/world-bridge';
import { openOverlay } from './overlay';

export type Watching = Pick<GuardEnd, 'watch' | 'unwatch'>;

/** From the frame's start to its first drawn question; nothing to do with the person. */
const SHOWN_DEADLINE_MS = 8_000;

/** The interstitial over this window. */
export function showQuestion(
  asked: Asked,
  signal: AbortSignal,
  bridge: Watching,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const question: Question = { ...asked, address: addressHere() };
    const address = browser.runtime.getURL('/interstitial.html');
    let notShown: ReturnType<typeof setTimeout> | undefined;
    let port: MessagePort | undefined;
    let finished = false;
    let level: AskedLevel = 'hold';

    const finish = (answer: Answer | undefined): void => {
      if (finished) return;
      finished = true;
      clearTimeout(notShown);
      port?.close();
      bridge.unwatch(overlay.host);
      overlay.close();
      resolve(answer);
    };
    const abort = (): void => {
      finish(undefined);
    };
    // Also after a reload of the frame: every start has to lead to a drawn question.
    const expectShown = (): void => {
      clearTimeout(notShown);
      notShown = setTimeout(abort, SHOWN_DEADLINE_MS);
    };

    const overlay = openOverlay({
      address,
      onEscape: () => {
        finish({ kind: 'refused' });
      },
      // Again after every load: a page that moves our element reloads the frame.
      onLoad: (frame) => {
        expectShown();
        const channel = new MessageChannel();
        port?.close();
        port = channel.port1;
        port.onmessage = (event: MessageEvent<unknown>) => {
          const message = event.data;
          if (!interstitialMessage(message)) return;
          if (message.kind === 'shown') {
            clearTimeout(notShown);
            ({ level } = message);
          } else if (message.kind === 'attested' && !allowsGoingOn(message.attestation, level)) {
            finish({ kind: 'refused' });
          } else finish(message);
        };
        frame.postMessage(PORT_MESSAGE, new URL(address).origin, [channel.port2]);
        port.postMessage(question);
      },
    });
    expectShown();
    signal.addEventListener('abort', abort, { once: true });
    bridge.watch(overlay.host);
  });
}
