import { browser, type Browser } from 'wxt/browser';
import { withDeadline } from '../../core/deadline';
import { ADULT_PAGE, adultAnswer, adultPort, type AdultQuestion } from '../../core/protocol-adult';
import type { AdultStage } from '../../core/protocol-interstitial';
import { sendMessage } from '../../platform/extension-messaging';
import { ourOrigin } from '../../platform/our-origin';
import { randomToken } from '../../platform/random-token';

/** From the click to the window's first word; nothing to do with the adult. */
const OPEN_DEADLINE_MS = 8_000;

interface Listening {
  readonly onStage: (stage: AdultStage) => void;
  readonly onAnswer: (isYes: boolean) => void;
}

const isAdultWindow = (address = ''): boolean =>
  address.replace(/[?#].*/, '') === ourOrigin() + ADULT_PAGE;

/**
 * Opens a window of the extension for one question, and takes the answer from it and from nobody else: a port
 * by which only that window can come, with a token that is in its address alone. Neither a page nor an
 * interstitial has a part in it. The port ends with the window, and the window with the port.
 *
 * @returns ends it: no answer is taken any more, and the window closes itself
 */
export function askAdult(question: AdultQuestion, { onStage, onAnswer }: Listening): () => void {
  const token = randomToken();
  const { onConnect } = browser.runtime;
  let port: Browser.runtime.Port | undefined;
  let isOver = false;

  const end = (): void => {
    if (isOver) return;
    isOver = true;
    removeEventListener('pagehide', closed);
    try {
      onConnect.removeListener(take);
      port?.disconnect();
    } catch {
      // The extension itself is gone, and its windows with it.
    }
  };
  const leave = (stage: AdultStage): void => {
    if (isOver) return;
    end();
    onStage(stage);
  };
  const closed = (): void => {
    leave('closed');
  };
  const take = (candidate: Browser.runtime.Port): void => {
    if (candidate.name !== adultPort(token)) return;
    if (port !== undefined || !isAdultWindow(candidate.sender?.url)) {
      candidate.disconnect();
      return;
    }
    port = candidate;
    port.onMessage.addListener((message: unknown) => {
      if (isOver || !adultAnswer(message)) return;
      end();
      onAnswer(message.kind === 'yes');
    });
    port.onDisconnect.addListener(closed);
    port.postMessage(question);
    connected(true);
  };

  let connected: (is: boolean) => void = () => undefined;
  const opened = async (): Promise<boolean> => {
    const coming = new Promise<boolean>((resolve) => {
      connected = resolve;
    });
    const isOpen = (await sendMessage('openAdultWindow', { token })) === true;
    return isOpen && coming;
  };
  onConnect.addListener(take);
  // A page that goes into the browser's cache keeps its scripts, and nobody sees its question.
  addEventListener('pagehide', closed);
  withDeadline(opened(), OPEN_DEADLINE_MS, 'The window for an adult').then(
    (isOpen) => {
      if (!isOpen) leave('failed');
      else if (!isOver) onStage('open');
    },
    () => {
      leave('failed');
    },
  );
  return end;
}
