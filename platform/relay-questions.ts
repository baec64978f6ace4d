import { announcement } from '../core/protocol-extension';
import { parsed } from '../core/shape';
import { onMessage, sendMessage } from './extension-messaging';

const TOP_FRAME = 0;

/** Tells the guard of a tab's top window that a question is coming; only the background can find it. */
export function relayQuestions(): void {
  onMessage('announceQuestion', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return false;
    return sendMessage('expectQuestion', parsed(announcement, data), { tabId, frameId: TOP_FRAME });
  });
}
