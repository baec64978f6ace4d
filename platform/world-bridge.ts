import { randomToken } from './random-token';
import { getter, method } from './uncurried';

/**
 * The private channel between the page hook (MAIN) and the guard (ISOLATED). A MessagePort crosses
 * the worlds on an event, synchronously, before any script of the page has run; elements cross as
 * `relatedTarget`, since no message can carry one. Which world starts first does not matter.
 */
const OFFER = 'ask-first:offer';
const REQUEST = 'ask-first:request';

/** What is handed over with an element, as the event's `detail`. */
const toHook = { watch: 1, unwatch: 2, vet: 3 } as const;
const toGuard = { adopt: 1, take: 2 } as const;

const dispatch = method(EventTarget.prototype, 'dispatchEvent');
const addListener = method(EventTarget.prototype, 'addEventListener');
const stop = method(Event.prototype, 'stopImmediatePropagation');
// Through these, or by what `instanceof` asks, a page would be handed an event that bears the name.
const relatedTargetOf = getter(MouseEvent.prototype, 'relatedTarget');
const detailOf = getter(UIEvent.prototype, 'detail');
const { MouseEvent: Mouse } = globalThis;

export interface GuardEnd {
  readonly port: MessagePort;
  /** Tells the hook to clean this element up, should the guard die: a held input, or the overlay's host. */
  watch(element: Element): void;
  unwatch(element: Element): void;
  /** Tells the hook that these files were released; they cross by identity, in an input that is in no page. */
  vet(files: FileList): void;
}

export interface HookEnd {
  readonly port: MessagePort;
  adopt(input: HTMLInputElement): void;
  take(input: HTMLInputElement): void;
}

type Keep = (listen: () => void) => void;

/** Elements to the other world; a document in between retargets what is in a shadow tree to its host. */
const hand = (target: Window, name: string, relatedTarget: Element, detail: number): void => {
  dispatch(target, new Mouse(name, { relatedTarget, detail }));
};

function receive(
  target: Window,
  name: string,
  keep: Keep,
  take: (element: Element, detail: number) => void,
): void {
  const listener = (event: Event): void => {
    stop(event);
    take(relatedTargetOf(event as MouseEvent) as Element, detailOf(event as MouseEvent));
  };
  keep(() => {
    addListener(target, name, listener);
  });
}

/** The guard's end: offers a port until the hook takes it. */
export function offerBridge(
  target: Window,
  on: { adopt: (element: Element) => void; take: (element: Element) => void },
  keep: Keep,
): GuardEnd {
  const { port1, port2 } = new MessageChannel();
  // Only the hook learns this name, so the page cannot listen for it.
  const secret = randomToken();
  const offer = (): void => {
    const untaken = target.dispatchEvent(
      new MessageEvent(OFFER, { cancelable: true, data: secret, ports: [port2] }),
    );
    if (!untaken) target.removeEventListener(REQUEST, offer);
  };
  target.addEventListener(REQUEST, offer);
  offer();
  receive(target, `${secret}<`, keep, (element, detail) => {
    if (detail === toGuard.take) on.take(element);
    else on.adopt(element);
  });
  return {
    port: port1,
    watch: (element) => {
      hand(target, secret, element, toHook.watch);
    },
    unwatch: (element) => {
      hand(target, secret, element, toHook.unwatch);
    },
    vet: (files) => {
      const carrier = document.createElement('input');
      carrier.type = 'file';
      carrier.files = files;
      hand(target, secret, carrier, toHook.vet);
    },
  };
}

/** The hook's end: `connected` runs once, as soon as the guard is there; `keep` listens now and whenever needed. */
export function requestBridge(
  target: Window,
  on: {
    connected: (end: HookEnd) => void;
    watch: (element: Element) => void;
    unwatch: (element: Element) => void;
    vet: (carrier: HTMLInputElement) => void;
  },
  keep: Keep,
): void {
  const take = (event: Event): void => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!(event instanceof MessageEvent) || port === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    target.removeEventListener(OFFER, take);
    const secret = String(event.data);
    receive(target, secret, keep, (element, detail) => {
      if (detail === toHook.watch) on.watch(element);
      else if (detail === toHook.unwatch) on.unwatch(element);
      else on.vet(element as HTMLInputElement);
    });
    on.connected({
      port,
      adopt: (input) => {
        hand(target, `${secret}<`, input, toGuard.adopt);
      },
      take: (input) => {
        hand(target, `${secret}<`, input, toGuard.take);
      },
    });
  };
  target.addEventListener(OFFER, take);
  target.dispatchEvent(new Event(REQUEST));
}
