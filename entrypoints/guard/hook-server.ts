import {
  hookMessage,
  type Contents,
  type GuardMessage,
  type Notice,
} from '../../core/protocol-page';
import { number, record } from '../../core/shape';
import type { Guard } from './guard';

export interface HookServer {
  /** For the hook to show by itself, should this guard die: in Firefox it does when the extension goes. */
  tellLossWords(notice: Notice): void;
  showNotice(notice: Notice): void;
}

const numbered = record({ id: number });

/** Takes the hook's uploads into the guard, and says how they ended. */
export function serveHook(port: MessagePort, guard: Guard): HookServer {
  const arrivals = new Map<number, (contents: Contents) => void>();
  const send = (message: GuardMessage): void => {
    port.postMessage(message);
  };
  const take = (id: number, place: { x: number; y: number } | undefined): void => {
    guard.hold({
      ...(place && { place }),
      contents: new Promise((resolve) => {
        arrivals.set(id, resolve);
      }),
      settle: (ending) => {
        arrivals.delete(id);
        send(
          ending.kind === 'released'
            ? { kind: 'settle', id, ending: 'released', leaveOut: ending.leaveOut }
            : { kind: 'settle', id, ending: 'dropped', leaveOut: [] },
        );
      },
    });
  };
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = event.data;
    if (!hookMessage(message)) {
      // An upload that makes no sense here must not wait in the page for ever.
      if (!numbered(message)) return;
      const { id } = message;
      const arrive = arrivals.get(id);
      if (arrive === undefined) send({ kind: 'settle', id, ending: 'dropped', leaveOut: [] });
      else arrive({ files: [], unseen: ['unreadable'], divisible: false });
      return;
    }
    switch (message.kind) {
      case 'ping':
        send({ kind: 'pong' });
        break;
      case 'hold':
        take(message.id, message.place);
        break;
      case 'contents':
        arrivals.get(message.id)?.(message.contents);
        break;
    }
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
