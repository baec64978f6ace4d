import * as v from 'valibot';
import { hookMessageSchema, type GuardMessage, type Notice } from '../../core/protocol-page';
import type { Guard } from './guard';

export interface HookServer {
  tellLossWords(notice: Notice): void;
  showNotice(notice: Notice | undefined): void;
  /** The extension is gone: say nothing more, so that the hook notices and cleans up. */
  goSilent(): void;
}

/** Takes the hook's uploads into the guard, and says how they ended. */
export function serveHook(port: MessagePort, guard: Guard): HookServer {
  const send = (message: GuardMessage): void => {
    port.postMessage(message);
  };
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = v.safeParse(hookMessageSchema, event.data);
    if (!message.success) return;
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
      if (notice !== undefined) send({ kind: 'notice', notice });
    },
    goSilent: () => {
      port.onmessage = null;
    },
  };
}
