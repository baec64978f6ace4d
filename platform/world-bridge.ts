/**
 * The private channel between the page hook (MAIN) and the guard (ISOLATED). A MessagePort crosses
 * the worlds on an event, synchronously, before any script of the page has run; elements cross as
 * `relatedTarget`, since no message can carry one. Which world starts first does not matter.
 */
const OFFER = 'ask-first:offer';
const REQUEST = 'ask-first:request';

export interface GuardEnd {
  readonly port: MessagePort;
  /** Tells the hook to clean this element up, should the guard die: a held input, or the overlay's host. */
  watch(element: Element): void;
  unwatch(element: Element): void;
}

const WATCH = 1;
const UNWATCH = 0;

/** The guard's end: offers a port until the hook takes it. */
export function offerBridge(target: Window): GuardEnd {
  const { port1, port2 } = new MessageChannel();
  // Only the hook learns this name, so the page cannot listen for it.
  const secret = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) =>
    n.toString(36),
  ).join();
  const offer = (): void => {
    const untaken = target.dispatchEvent(
      new MessageEvent(OFFER, { cancelable: true, data: secret, ports: [port2] }),
    );
    if (!untaken) target.removeEventListener(REQUEST, offer);
  };
  target.addEventListener(REQUEST, offer);
  offer();
  const hand = (element: Element, detail: number): void => {
    target.dispatchEvent(new MouseEvent(secret, { relatedTarget: element, detail }));
  };
  return {
    port: port1,
    watch: (element) => {
      hand(element, WATCH);
    },
    unwatch: (element) => {
      hand(element, UNWATCH);
    },
  };
}

/** The hook's end: `connected` runs once, as soon as the guard is there; `keep` listens now and whenever needed. */
export function requestBridge(
  target: Window,
  on: {
    connected: (port: MessagePort) => void;
    watch: (element: Element) => void;
    unwatch: (element: Element) => void;
  },
  keep: (listen: () => void) => void,
): void {
  const take = (event: Event): void => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!(event instanceof MessageEvent) || port === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    target.removeEventListener(OFFER, take);
    const receive = (handed: Event): void => {
      handed.stopImmediatePropagation();
      if (!(handed instanceof MouseEvent) || !(handed.relatedTarget instanceof Element)) return;
      if (handed.detail === WATCH) on.watch(handed.relatedTarget);
      else on.unwatch(handed.relatedTarget);
    };
    const secret = String(event.data);
    keep(() => {
      target.addEventListener(secret, receive);
    });
    on.connected(port);
  };
  target.addEventListener(OFFER, take);
  target.dispatchEvent(new Event(REQUEST));
}
