import * as v from 'valibot';
import { guardMessageSchema, type HookMessage, type Notice } from '../../core/protocol-page';
import { showNotice } from './notice';
import { vet } from './vetted';

/** How a held upload of this world ends; one of the two is called, once. */
export interface HeldHere {
  readonly files: File[];
  readonly release: () => void;
  readonly drop: () => void;
}

export type HoldUpload = (held: HeldHere) => void;

export interface GuardLink {
  connected(port: MessagePort): void;
  watch(element: Element): void;
  unwatch(element: Element): void;
  readonly hold: HoldUpload;
}

const PING_MS = 1_000;
/** Guard and hook share a thread, so an unanswered ping means a dead guard, not a slow one. */
const PINGS_UNTIL_LOST = 3;

/** The hook's side of the private port: hands uploads to the guard, and cleans up if the guard dies. */
export function createGuardLink(): GuardLink {
  let port: MessagePort | undefined;
  let lossWords: Notice | undefined;
  let nextId = 0;
  let unanswered = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const held = new Map<number, HeldHere>();
  const watched = new Set<Element>();

  const send = (message: HookMessage): void => {
    port?.postMessage(message);
  };

  const settle = (id: number, ending: 'released' | 'dropped'): void => {
    const upload = held.get(id);
    held.delete(id);
    if (ending === 'released') upload?.release();
    else upload?.drop();
  };

  // When the extension is reloaded or updated, Firefox destroys the guard without an event.
  const lose = (): void => {
    for (const id of [...held.keys()]) settle(id, 'dropped');
    for (const element of watched) {
      if (element instanceof HTMLInputElement) {
        element.dispatchEvent(new Event('cancel', { bubbles: true }));
      } else {
        element.remove();
      }
    }
    watched.clear();
    if (lossWords !== undefined) showNotice(lossWords);
  };

  const tick = (): void => {
    if (held.size === 0 && watched.size === 0) {
      clearInterval(timer);
      timer = undefined;
    } else if (unanswered >= PINGS_UNTIL_LOST) {
      lose();
    } else {
      unanswered++;
      send({ kind: 'ping' });
    }
  };

  const keepWatch = (): void => {
    if (timer !== undefined) return;
    unanswered = 0;
    timer = setInterval(tick, PING_MS);
  };

  const receive = (event: MessageEvent<unknown>): void => {
    const message = v.safeParse(guardMessageSchema, event.data);
    if (!message.success) return;
    switch (message.output.kind) {
      case 'pong':
        unanswered = 0;
        break;
      case 'settle':
        settle(message.output.id, message.output.ending);
        break;
      case 'loss-words':
        lossWords = message.output.notice;
        break;
      case 'notice':
        showNotice(message.output.notice);
        break;
    }
  };

  return {
    connected: (guardPort) => {
      port = guardPort;
      port.onmessage = receive;
      // What was held before there was a guard.
      for (const [id, { files }] of held) send({ kind: 'hold', id, files });
    },
    watch: (element) => {
      watched.add(element);
      keepWatch();
    },
    unwatch: (element) => {
      watched.delete(element);
      if (element instanceof HTMLInputElement) vet(Array.from(element.files ?? []));
    },
    hold: (upload) => {
      const id = nextId++;
      held.set(id, upload);
      keepWatch();
      send({ kind: 'hold', id, files: upload.files });
    },
  };
}
