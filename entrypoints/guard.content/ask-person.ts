import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  answerSchema,
  PORT_MESSAGE,
  type Answer,
  type HeldPicture,
  type Question,
} from '../../core/protocol-interstitial';
import type { GuardEnd } from '../../platform/world-bridge';
import { openOverlay } from './overlay';

type Ask = (
  question: { pictures: HeldPicture[]; fileCount: number },
  signal: AbortSignal,
) => Promise<Answer | undefined>;

/** From the frame's start to its first drawn question; nothing to do with the person. */
const SHOWN_DEADLINE_MS = 8_000;

/** Questions are shown one at a time; the next waits for the answer to the one before. */
export function createAskPerson(
  bridge: Pick<GuardEnd, 'watch' | 'unwatch'>,
  siteName: () => string,
): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const answer = last.then(() =>
      signal.aborted
        ? undefined
        : showQuestion({ kind: 'ask', siteName: siteName(), ...question }, signal, bridge),
    );
    // The caller hears of a failure; the next question is asked all the same.
    last = answer.catch(() => undefined);
    return answer;
  };
}

function showQuestion(
  question: Question,
  signal: AbortSignal,
  bridge: Pick<GuardEnd, 'watch' | 'unwatch'>,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const address = browser.runtime.getURL('/interstitial.html');
    let notShown: ReturnType<typeof setTimeout> | undefined;
    let port: MessagePort | undefined;
    let finished = false;

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
          const message = v.safeParse(answerSchema, event.data);
          if (!message.success) return;
          if (message.output.kind === 'shown') clearTimeout(notShown);
          else finish(message.output);
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
