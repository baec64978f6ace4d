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
class FakeMouseEvent extends Event {
  readonly relatedTarget: unknown;
  readonly detail: number;
  constructor(type: string, init: { relatedTarget?: unknown; detail?: number }) {
    super(type);
    this.relatedTarget = init.relatedTarget;
    this.detail = init.detail ?? 0;
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
  MouseEvent: FakeMouseEvent,
  document: { createElement: () => new FakeInput() },
});
