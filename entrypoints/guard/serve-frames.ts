import { announcement } from '../../core/protocol-extension';
import { frameMessage, type FrameAnswer } from '../../core/protocol-frames';
import { parsed } from '../../core/shape';
import { keepListening } from '../../platform/keep-listening';
import { onMessage } from '../../platform/extension-messaging';
import type { Ask } from './ask-person';

/** The top window's side: shows the questions of guards in its frames. */
export function serveFrames(target: Window, ask: Ask): void {
  const expected = new Set<unknown>();
  onMessage('expectQuestion', ({ data }) => {
    expected.add(parsed(announcement, data).token);
    return self.origin;
  });
  const take = (event: MessageEvent<unknown>): void => {
    if (expected.size === 0 || !expected.delete(event.data)) return;
    event.stopImmediatePropagation();
    const port = event.ports[0];
    if (port !== undefined) serve(port, ask);
  };
  keepListening(target.document, () => {
    target.addEventListener('message', take, true);
  });
}

function serve(port: MessagePort, ask: Ask): void {
  const withdrawn = new AbortController();
  const answerWith = (answer: FrameAnswer): void => {
    port.postMessage(answer);
  };
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = event.data;
    if (!frameMessage(message) || message.kind === 'withdraw') {
      withdrawn.abort();
      port.close();
      return;
    }
    ask(message.question, withdrawn.signal).then(
      (answer) => {
        answerWith({ answer });
      },
      () => {
        answerWith({ answer: undefined });
      },
    );
  };
}
