import { browser } from 'wxt/browser';
import {
  adultPort,
  adultQuestion,
  type AdultAnswer,
  type AdultPlace,
  type AdultQuestion,
} from '../../core/protocol-adult';
import { withDeadline } from '../../core/deadline';

const ASKED_DEADLINE_MS = 3_000;

export interface QuestionLink {
  readonly question: AdultQuestion;
  /** The guard ends the link when it has the answer. */
  readonly answer: (kind: AdultAnswer['kind']) => void;
}

/**
 * The window's end of the guard's port.
 *
 * @param onGone the question was answered, taken back, or is not there any more
 * @throws when no guard waits for this window
 */
export async function linkToQuestion(place: AdultPlace, onGone: () => void): Promise<QuestionLink> {
  const { tabId, frameId, token } = place;
  const port = browser.tabs.connect(tabId, { name: adultPort(token), frameId });
  const asked = new Promise<AdultQuestion>((resolve, reject) => {
    port.onMessage.addListener((message: unknown) => {
      if (adultQuestion(message)) resolve(message);
    });
    port.onDisconnect.addListener(() => {
      reject(new Error('The question is gone'));
      onGone();
    });
  });
  const question = await withDeadline(asked, ASKED_DEADLINE_MS, 'The page');
  return {
    question,
    answer: (kind) => {
      port.postMessage({ kind } satisfies AdultAnswer);
    },
  };
}
