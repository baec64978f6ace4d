/** What a page has and Node has not, for the bridge: no Element, no MouseEvent, no MessageEvent that can be cancelled. */
export class FakeElement {
  readonly nodeType = 1;
}
export class FakeInput extends FakeElement {}
class FakeMessageEvent extends Event {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  constructor(type: string, init: MessageEventInit) {
    super(type, init);
    this.data = init.data;
    this.ports = init.ports ?? [];
  }
}
class FakeUIEvent extends Event {
  readonly #detail: number;
  constructor(type: string, { detail = 0 }: { detail?: number }) {
    super(type);
    this.#detail = detail;
  }
  get detail(): number {
    return this.#detail;
  }
}
class FakeMouseEvent extends FakeUIEvent {
  readonly #relatedTarget: unknown;
  constructor(type: string, init: { relatedTarget?: unknown; detail?: number }) {
    super(type, init);
    this.#relatedTarget = init.relatedTarget;
  }
  get relatedTarget(): unknown {
    return this.#relatedTarget;
  }
}
/** The names of all events, in their order. */
export const dispatched: string[] = [];
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the target below
const native = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
  dispatched.push(event.type);
  return native.call(this, event);
};
Object.assign(globalThis, {
  Element: FakeElement,
  HTMLInputElement: FakeInput,
  MessageEvent: FakeMessageEvent,
  UIEvent: FakeUIEvent,
  MouseEvent: FakeMouseEvent,
  document: { createElement: () => new FakeInput() },
});
