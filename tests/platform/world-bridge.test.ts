import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  offerBridge,
  requestBridge,
  type GuardEnd,
  type HookEnd,
} from '../../platform/world-bridge';

/** No test page is opened anew. */
const once = (listen: () => void): void => {
  listen();
};

/** Before the bridge, which takes what it needs as it is loaded. */
const { FakeElement, FakeInput, dispatched } = await vi.hoisted(() => import('./fake-page'));

const newElement = () => new FakeElement() as unknown as Element;

function setUp() {
  const page = new EventTarget() as unknown as Window;
  const on = {
    connected: vi.fn<(end: HookEnd) => void>(),
    watch: vi.fn<(element: Element) => void>(),
    unwatch: vi.fn<(element: Element) => void>(),
    vet: vi.fn<(carrier: HTMLInputElement) => void>(),
  };
  return { page, on, types: dispatched };
}

const inputs = {
  adopt: vi.fn<(element: Element) => void>(),
  take: vi.fn<(element: Element) => void>(),
};

const ports: MessagePort[] = [];

/** An open port would keep Node waiting. */
function offer(page: Window): GuardEnd {
  const guard = offerBridge(page, inputs, once);
  ports.push(guard.port);
  return guard;
}

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const orders: [string, (page: Window, on: ReturnType<typeof setUp>['on']) => GuardEnd][] = [
  [
    'guard first',
    (page, on) => {
      const guard = offer(page);
      requestBridge(page, on, once);
      return guard;
    },
  ],
  [
    'hook first',
    (page, on) => {
      requestBridge(page, on, once);
      return offer(page);
    },
  ],
];

describe.each(orders)('%s', (_, connect) => {
  it('connects once, at once, both ways', async () => {
    const { page, on } = setUp();
    const guard = connect(page, on);
    expect(on.connected).toHaveBeenCalledOnce();
    const hookPort = on.connected.mock.calls[0]?.[0].port;
    const heard = new Promise((resolve) => {
      guard.port.onmessage = ({ data }: MessageEvent<unknown>) => {
        resolve(data);
      };
    });
    hookPort?.postMessage('hello');
    expect(await heard).toBe('hello');
  });

  it('hands elements over', () => {
    const { page, on } = setUp();
    const guard = connect(page, on);
    const [input, overlay] = [newElement(), newElement()];
    guard.watch(input);
    guard.watch(overlay);
    guard.unwatch(input);
    expect(on.watch.mock.calls).toEqual([[input], [overlay]]);
    expect(on.watch.mock.calls[1]?.[0]).toBe(overlay);
    expect(on.unwatch.mock.calls).toEqual([[input]]);
    expect(on.unwatch.mock.calls[0]?.[0]).toBe(input);
  });

  it('hands over what was released, in a carrier', () => {
    const { page, on } = setUp();
    const files = [] as unknown as FileList;
    connect(page, on).vet(files);
    expect(on.vet.mock.calls).toEqual([[expect.any(FakeInput)]]);
    expect(on.vet.mock.calls[0]?.[0].files).toBe(files);
  });

  it('hands inputs to the guard', () => {
    const { page, on } = setUp();
    connect(page, on);
    const [end] = on.connected.mock.calls[0] ?? [];
    const one = newElement() as HTMLInputElement;
    const other = newElement() as HTMLInputElement;
    end?.adopt(one);
    end?.take(other);
    expect(inputs.adopt.mock.calls[0]?.[0]).toBe(one);
    expect(inputs.take.mock.calls[0]?.[0]).toBe(other);
  });

  it('offers nothing to who comes later', () => {
    const { page, on } = setUp();
    connect(page, on);
    const late = setUp().on;
    requestBridge(page, late, once);
    expect(late.connected).not.toHaveBeenCalled();
    expect(on.connected).toHaveBeenCalledOnce();
  });
});

it('a hook keeps the guard that it has', () => {
  const { page, on } = setUp();
  requestBridge(page, on, once);
  offer(page);
  offer(page).watch(newElement());
  expect(on.connected).toHaveBeenCalledOnce();
  expect(on.watch).not.toHaveBeenCalled();
});

describe('the page', () => {
  it('does not see the offer that the hook took', () => {
    const { page, on } = setUp();
    requestBridge(page, on, once);
    const pageHeard = vi.fn();
    page.addEventListener('ask-first:offer', pageHeard);
    offer(page);
    expect(on.connected).toHaveBeenCalledOnce();
    expect(pageHeard).not.toHaveBeenCalled();
  });

  it('does not see an element, even by its event’s name', () => {
    const { page, on, types } = setUp();
    requestBridge(page, on, once);
    const guard = offer(page);
    guard.watch(newElement());
    const secret = types.at(-1) ?? '';
    const pageHeard = vi.fn();
    page.addEventListener(secret, pageHeard);
    guard.watch(newElement());
    expect(types.at(-1)).toBe(secret);
    expect(on.watch).toHaveBeenCalledTimes(2);
    expect(pageHeard).not.toHaveBeenCalled();
  });

  it.each<[string, (learn: (event: Event) => void) => void]>([
    [
      'a getter',
      (learn) => {
        vi.spyOn(MouseEvent.prototype, 'relatedTarget', 'get').mockImplementation(function (
          this: Event,
        ) {
          learn(this);
          return null;
        });
      },
    ],
    [
      'another getter',
      (learn) => {
        vi.spyOn(UIEvent.prototype, 'detail', 'get').mockImplementation(function (this: Event) {
          learn(this);
          return 0;
        });
      },
    ],
    [
      'a check',
      (learn) => {
        Object.defineProperty(MouseEvent, Symbol.hasInstance, {
          configurable: true,
          value: (event: Event) => {
            learn(event);
            return true;
          },
        });
      },
    ],
  ])('does not learn the name by %s that it patches', (_, patch) => {
    const { page, on } = setUp();
    requestBridge(page, on, once);
    const guard = offer(page);
    const learned = vi.fn<(event: Event) => void>();
    patch(learned);
    guard.watch(newElement());
    Reflect.deleteProperty(MouseEvent, Symbol.hasInstance);
    expect(on.watch).toHaveBeenCalledOnce();
    expect(learned).not.toHaveBeenCalled();
  });

  it('cannot guess the name: it differs every time', () => {
    const names = [1, 2].map(() => {
      const { page, on, types } = setUp();
      requestBridge(page, on, once);
      offer(page).watch(newElement());
      return types.at(-1);
    });
    expect(names[0]).not.toBe(names[1]);
  });

  it.each([
    ['an event without a port', () => new Event('ask-first:offer', { cancelable: true })],
    ['a message without a port', () => new MessageEvent('ask-first:offer', { data: 'x' })],
  ])('does not connect the hook with %s', (_, forge) => {
    const { page, on } = setUp();
    requestBridge(page, on, once);
    page.dispatchEvent(forge());
    expect(on.connected).not.toHaveBeenCalled();
    offer(page);
    expect(on.connected).toHaveBeenCalledOnce();
  });
});
