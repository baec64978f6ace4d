import { adultNews, PORT_MESSAGE, question } from '../../core/protocol-interstitial';
import type { QuestionStore } from './question-store';

/** Takes the port that the guard hands in, then what comes over it: the question, and news of the window for an adult. */
export function receiveQuestion(target: Window, store: QuestionStore): void {
  target.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.data !== PORT_MESSAGE || port === undefined || event.source !== target.parent) return;
    port.onmessage = (message: MessageEvent<unknown>) => {
      if (adultNews(message.data)) store.getState().noteAdult(message.data.stage);
      if (!question(message.data)) return;
      store.getState().receive(message.data, (answer) => {
        port.postMessage(answer);
      });
    };
  });
}
