import * as v from 'valibot';
import { hookMessageSchema, type GuardMessage, type Notice } from '../../core/protocol-page';
import type { Guard } from './guard';

export interface HookServer {
  /** For the hook to show by itself, should this guard die: in Firefox it does when the extension goes. */
  tellLossWords(notice: Notice): void;
  showNotice(notice: Notice): void;
}

const numbered = v.object({ id: v.number() });

/** Takes the hook's uploads into the guard, and says how they ended. */
export function serveHook(port: MessagePort, guard: Guard): HookServer {
  const send = (message: GuardMessage): void => {
    port.postMessage(message);
  };
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = v.safeParse(hookMessageSchema, event.data);
    if (!message.success) {
      // An upload that makes no sense here must not wait in the page for ever.
      if (v.is(numbered, event.data))
        send({ kind: 'settle', id: event.data.id, ending: 'dropped' });
      return;
    }
    if (message.output.kind === 'ping') {
      send({ kind: 'pong' });
      return;
    }
    const { id, files } = message.output;
    guard.hold({
      files,
      settle: (ending) => {
        send({ kind: 'settle', id, ending: ending.kind === 'released' ? 'released' : 'dropped' });
      },
    });
  };
  return {
    tellLossWords: (notice) => {
      send({ kind: 'loss-words', notice });
    },
    showNotice: (notice) => {
      send({ kind: 'notice', notice });
    },
  };
}
