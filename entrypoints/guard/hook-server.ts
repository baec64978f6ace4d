import type { Contents, GuardMessage, HookMessage, Notice, Place } from '../../core/protocol-page';
import type { Guard } from './guard';

export interface HookServer {
  /** For the hook to show by itself, should this guard die: in Firefox it does when the extension goes. */
  tellLossWords(notice: Notice): void;
  showNotice(notice: Notice): void;
  tellStandDown(isDown: boolean): void;
}

/** Takes the hook's uploads into the guard, and says how they ended. */
export function serveHook(port: MessagePort, guard: Guard): HookServer {
  const arrivals = new Map<number, (contents: Contents) => void>();
  const send = (message: GuardMessage): void => {
    port.postMessage(message);
  };
  const take = (id: number, place: Place | undefined): void => {
    guard.hold({
      place,
      contents: new Promise((resolve) => {
        arrivals.set(id, resolve);
      }),
      settle: (ending) => {
        arrivals.delete(id);
        send({ kind: 'settle', id, ending });
      },
    });
  };
  port.onmessage = ({ data }: MessageEvent<HookMessage>) => {
    switch (data.kind) {
      case 'ping':
        send({ kind: 'pong' });
        break;
      case 'hold':
        take(data.id, data.place);
        break;
      case 'contents':
        arrivals.get(data.id)?.(data.contents);
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
    tellStandDown: (isDown) => {
      send({ kind: 'stand-down', isDown });
    },
  };
}
