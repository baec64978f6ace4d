import { PORT_MESSAGE, question } from '../../core/protocol-interstitial';
import type { QuestionStore } from './question-store';

/** Takes the port that the guard hands in, then the question that comes over it. */
export function receiveQuestion(target: Window, store: QuestionStore): void {
  target.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.data !== PORT_MESSAGE || port === undefined || event.source !== target.parent) return;
    port.onmessage = (message: MessageEvent<unknown>) => {
      if (!question(message.data)) return;
      store.getState().receive(message.data, (answer) => {
        port.postMessage(answer);
      });
    };
  });
}
