import { browser } from 'wxt/browser';
import { adultQuestionOf } from '../../core/adult-question';
import { allowsGoingOn, mayAdultAllow, type Attestation } from '../../core/attestation';
import type { AskedLevel } from '../../core/level';
import {
  interstitialMessage,
  PORT_MESSAGE,
  type AdultStage,
  type Asked,
  type InterstitialMessage,
  type Question,
  type TakenAnswer,
} from '../../core/protocol-interstitial';
import { addressHere } from '../../platform/address-here';
import { ourOrigin } from '../../platform/our-origin';
import type { GuardEnd } from '../../platform/world-bridge';
import { sendMessage } from '../../platform/extension-messaging';
import { askAdult } from './ask-adult';
import { openOverlay } from './overlay';

export type Watching = Pick<GuardEnd, 'watch' | 'unwatch'>;

/** From the frame's start to its first drawn question; nothing to do with the person. */
const SHOWN_DEADLINE_MS = 8_000;

/** The interstitial over this window. */
export function showQuestion(
  asked: Asked,
  signal: AbortSignal,
  bridge: Watching,
): Promise<TakenAnswer | undefined> {
  return new Promise((resolve) => {
    const question: Question = { ...asked, address: addressHere() };
    const address = browser.runtime.getURL('/interstitial.html');
    let notShown: ReturnType<typeof setTimeout> | undefined;
    let port: MessagePort | undefined;
    let finished = false;
    let isShown = false;
    let level: AskedLevel = 'hold';
    let leaveAdult = (): void => undefined;

    const finish = (answer: TakenAnswer | undefined): void => {
      if (finished) return;
      finished = true;
      leaveAdult();
      clearTimeout(notShown);
      port?.close();
      bridge.unwatch(overlay.host);
      overlay.close();
      // For the counts. Nobody waits: without the background one question more is not counted.
      if (isShown) sendMessage('noteQuestion', { answer: answer?.kind }).catch(() => undefined);
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

    const callAdult = (said: Attestation): void => {
      leaveAdult();
      leaveAdult = askAdult(adultQuestionOf(question, said), {
        onStage: (stage: AdultStage) => port?.postMessage({ kind: 'adult', stage }),
        onAnswer: (isYes) => {
          finish({ kind: isYes && mayAdultAllow(level) ? 'adult-said-yes' : 'refused' });
        },
      });
    };
    const take = (message: InterstitialMessage): void => {
      switch (message.kind) {
        case 'shown':
          clearTimeout(notShown);
          isShown = true;
          ({ level } = message);
          break;
        case 'adult-wanted':
          if (mayAdultAllow(level)) callAdult(message.attestation);
          break;
        case 'attested':
          if (allowsGoingOn(message.attestation, level)) finish({ ...message, level });
          else finish({ kind: 'refused' });
          break;
        default:
          finish(message);
      }
    };

    const overlay = openOverlay({
      address,
      onEscape: () => {
        finish({ kind: 'refused' });
      },
      // Again after every load: a page that moves our element reloads the frame.
      onLoad: (frame) => {
        expectShown();
        leaveAdult();
        const channel = new MessageChannel();
        port?.close();
        port = channel.port1;
        port.onmessage = (event: MessageEvent<unknown>) => {
          if (interstitialMessage(event.data)) take(event.data);
        };
        frame.postMessage(PORT_MESSAGE, ourOrigin(), [channel.port2]);
        port.postMessage(question);
      },
    });
    expectShown();
    signal.addEventListener('abort', abort, { once: true });
    bridge.watch(overlay.host);
  });
}
