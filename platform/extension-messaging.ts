import { browser, type Browser } from 'wxt/browser';
import type { ExtensionProtocol } from '../core/protocol-extension';
import { either, record, text, type Shape } from '../core/shape';

/**
 * The one messenger of the extension: small, because every page carries it. Files cross by
 * reference: Firefox clones messages, Chrome since 148 with
 * `"message_serialization": "structured_clone"` in the manifest.
 * https://developer.chrome.com/blog/structured-clone-messaging
 */
type Type = keyof ExtensionProtocol;
type Data<K extends Type> = Parameters<ExtensionProtocol[K]>[0];

const anything = ((): boolean => true) as unknown as Shape<unknown>;
const envelope = record({ type: text, data: anything });
const reply = either(record({ failed: text, name: text }), record({ value: anything }));

/** @throws when nobody answers, or the answer is a failure */
export async function sendMessage<K extends Type>(
  type: K,
  data?: Data<K>,
  to?: { readonly tabId: number; readonly frameId: number },
): Promise<unknown> {
  const message = { type, data };
  const answer: unknown = await (to === undefined
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(to.tabId, message, { frameId: to.frameId }));
  if (!reply(answer)) throw new Error(`No answer to ${type}`);
  if ('failed' in answer) throw Object.assign(new Error(answer.failed), { name: answer.name });
  return answer.value;
}

export interface Received {
  /** of another machine, so to be parsed */
  readonly data: unknown;
  readonly sender: Browser.runtime.MessageSender;
}

export function onMessage(type: Type, listener: (received: Received) => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!envelope(message) || message.type !== type) return undefined;
    const answer = new Promise((resolve) => {
      resolve(listener({ data: message.data, sender }));
    });
    answer.then(
      (value) => {
        respond({ value });
      },
      (error: unknown) => {
        // An error loses its class on the way; by its name a missed deadline is known.
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        respond({ failed: message, name });
      },
    );
    // Keeps the channel open for the answer.
    return true;
  });
}
