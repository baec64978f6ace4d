import type { Ending, Given } from '../../core/held-upload';
import { append, each, listed } from '../../core/plain-list';
import type { Contents, GuardMessage, HookMessage, Notice, Place } from '../../core/protocol-page';
import type { HookEnd } from '../../platform/world-bridge';
import { dataOf, dispatch, filesOfInput, hasOwn, post, settled } from './natives';
import { showNotice } from './notice';
import { vet } from './vetted';

/** How a held upload of this world ends; one of the two is called, once. */
export interface HeldHere {
  readonly place?: Place | undefined;
  readonly contents: Contents | Promise<Contents>;
  readonly release: (given: Given) => void;
  readonly drop: () => void;
}

export type HoldUpload = (held: HeldHere) => void;

export interface GuardLink {
  connected(end: HookEnd): void;
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** Files that the guard has released, in a carrier. */
  vet(carrier: HTMLInputElement): void;
  readonly hold: HoldUpload;
  /** Another build of ours asks in this page. */
  readonly isDown: () => boolean;
  /** Has the guard listen on an input that events may not lead to the window from. */
  readonly adopt: (input: HTMLInputElement) => void;
  /** Has the guard take what is in an input. It is empty afterwards, whatever happens. */
  readonly take: (input: HTMLInputElement) => void;
}

const PING_MS = 1_000;
/** Guard and hook share a thread, so an unanswered ping means a dead guard, not a slow one. */
const PINGS_UNTIL_LOST = 3;

const nothingKnown: Contents = { files: [], unseen: ['unreadable'], divisible: false };

/** The hook's side of the private port: hands uploads to the guard, and cleans up if the guard dies. */
export function createGuardLink(): GuardLink {
  let end: HookEnd | undefined;
  let lossWords: Notice | undefined;
  let nextId = 0;
  let unanswered = 0;
  let isDown = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  // Without a prototype: a page that patches Map.prototype would be handed what is held.
  const held = Object.create(null) as Record<number, HeldHere>;
  const watched = new Set<Element>();
  const early: HookMessage[] = [];

  const send = (message: HookMessage): void => {
    if (end === undefined) append(early, message);
    else post(end.port, message);
  };

  const settle = (id: number, ending: Ending): void => {
    const upload = held[id];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a number of our own
    delete held[id];
    if (ending.kind === 'dropped') upload?.drop();
    else upload?.release(ending);
  };

  // When the extension is reloaded or updated, Firefox destroys the guard without an event.
  const lose = (): void => {
    for (const id in held) settle(Number(id), { kind: 'dropped', why: 'extension-gone' });
    for (const element of watched) {
      if (element instanceof HTMLInputElement) cancel(element);
      else element.remove();
    }
    watched.clear();
    if (lossWords !== undefined) showNotice(lossWords);
  };

  const isIdle = (): boolean => {
    for (const _ in held) return false;
    return watched.size === 0;
  };

  const tick = (): void => {
    if (isIdle()) {
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

  const receive = (event: MessageEvent<GuardMessage>): void => {
    // A page that got hold of the port's object could send it an event of its own.
    if (!event.isTrusted) return;
    const message = dataOf(event) as GuardMessage;
    switch (message.kind) {
      case 'pong':
        unanswered = 0;
        break;
      case 'settle':
        settle(message.id, message.ending);
        break;
      case 'loss-words':
        lossWords = message.notice;
        break;
      case 'notice':
        showNotice(message.notice);
        break;
      case 'stand-down':
        ({ isDown } = message);
        break;
    }
  };

  return {
    connected: (hookEnd) => {
      end = hookEnd;
      end.port.onmessage = receive;
      each(early, (message) => {
        post(hookEnd.port, message);
      });
    },
    watch: (element) => {
      watched.add(element);
      keepWatch();
    },
    unwatch: (element) => {
      watched.delete(element);
    },
    vet: (carrier) => {
      vet(listed(filesOfInput(carrier) ?? []));
    },
    hold: (upload) => {
      const id = nextId++;
      held[id] = upload;
      keepWatch();
      send({ kind: 'hold', id, place: upload.place });
      const tell = (contents: Contents): void => {
        send({ kind: 'contents', id, contents });
      };
      const { contents } = upload;
      if (hasOwn(contents, 'files')) {
        tell(contents as Contents);
      } else {
        settled(contents as Promise<Contents>, tell, () => {
          tell(nothingKnown);
        });
      }
    },
    isDown: () => isDown,
    adopt: (input) => {
      end?.adopt(input);
    },
    take: (input) => {
      end?.take(input);
      if (filesOfInput(input)?.length === 0) return;
      // Nobody there to take it: the extension was updated or removed under this page.
      input.value = '';
      cancel(input);
      if (lossWords !== undefined) showNotice(lossWords);
    },
  };
}

function cancel(input: HTMLInputElement): void {
  dispatch(input, new Event('cancel', { bubbles: true }));
}
