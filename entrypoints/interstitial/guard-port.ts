import * as v from 'valibot';
import { PORT_MESSAGE, questionSchema } from '../../core/protocol-interstitial';
import type { QuestionStore } from './question-store';

/** Takes the port that the guard hands in, then the question that comes over it. */
export function receiveQuestion(target: Window, store: QuestionStore): void {
  target.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0];
    if (event.data !== PORT_MESSAGE || port === undefined || event.source !== target.parent) return;
    port.onmessage = (message: MessageEvent<unknown>) => {
      const question = v.safeParse(questionSchema, message.data);
      if (!question.success) return;
      store.getState().receive(question.output, (answer) => {
        port.postMessage(answer);
      });
    };
  });
}
