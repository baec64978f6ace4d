import type { Asked, TakenAnswer } from '../../core/protocol-interstitial';
import { askInTop } from './ask-in-top';
import { isAnswered } from './given-answers';
import { showQuestion, type Watching } from './show-question';

export type Ask = (question: Asked, signal: AbortSignal) => Promise<TakenAnswer | undefined>;

/** Questions are shown one at a time; the next waits for the answer to the one before. */
function oneAtATime(ask: (joined: number, ...asked: Parameters<Ask>) => ReturnType<Ask>): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const joined = performance.now();
    const answer = last.then(() => (signal.aborted ? undefined : ask(joined, question, signal)));
    // The caller hears of a failure; the next question is asked all the same.
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** Over the page; a frame may be too small to ask in, so its question goes to the top window if that is ours too. */
export function createAskPerson(bridge: Watching): Ask {
  const here = oneAtATime((joined, question, signal) =>
    isAnswered(question.pictures, joined)
      ? Promise.resolve({ kind: 'answered-before' })
      : showQuestion(question, signal, bridge),
  );
  if (window === window.top) return here;
  return async (question, signal) => {
    // A click over there counts in the top window, and does not open a picker here.
    const asked = await askInTop({ ...question, canChooseAnother: false }, signal);
    return asked.kind === 'nobody-there' ? here(question, signal) : asked.answer;
  };
}
