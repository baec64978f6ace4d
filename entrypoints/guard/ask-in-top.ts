import { withDeadline } from '../../core/deadline';
import { frameAnswer, type FrameMessage } from '../../core/protocol-frames';
import type { Asked, TakenAnswer } from '../../core/protocol-interstitial';
import { text } from '../../core/shape';
import { sendMessage } from '../../platform/extension-messaging';
import { randomToken } from '../../platform/random-token';

type InTop = { kind: 'nobody-there' } | { kind: 'asked'; answer: TakenAnswer | undefined };

const ANNOUNCE_DEADLINE_MS = 1_000;

/**
 * Hands a frame's question to the guard of the top window, by a port that no page sees. A window
 * message is heard by pages as well; that guard hears it first, and ends it. So nothing is sent
 * before the background has found that guard, and told it by which token to know the message.
 */
export async function askInTop(question: Asked, signal: AbortSignal): Promise<InTop> {
  const token = randomToken();
  const { top } = window;
  let origin: unknown;
  try {
    const expected = sendMessage('announceQuestion', { token });
    origin = await withDeadline(expected, ANNOUNCE_DEADLINE_MS, 'The top window');
    // Without an origin it could be anybody's by the time the message comes.
    if (!text(origin) || origin === 'null' || top === null) return { kind: 'nobody-there' };
  } catch {
    return { kind: 'nobody-there' };
  }
  const { port1, port2 } = new MessageChannel();
  top.postMessage(token, origin, [port2]);
  const send = (message: FrameMessage): void => {
    port1.postMessage(message);
  };
  const finished = new AbortController();
  return new Promise((resolve) => {
    const withdraw = (): void => {
      finished.abort();
      send({ kind: 'withdraw' });
      resolve({ kind: 'asked', answer: undefined });
    };
    port1.onmessage = (event: MessageEvent<unknown>) => {
      finished.abort();
      const { answer } = frameAnswer(event.data) ? event.data : {};
      resolve({ kind: 'asked', answer });
      port1.close();
    };
    signal.addEventListener('abort', withdraw, { signal: finished.signal });
    // The frame goes, and the question with it.
    addEventListener('pagehide', withdraw, { signal: finished.signal });
    send({ kind: 'ask', question });
  });
}
