import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adultPort, type AdultQuestion } from '../../core/protocol-adult';
import { askAdult } from '../../entrypoints/guard/ask-adult';
import { sendMessage } from '../../platform/extension-messaging';

vi.mock('../../platform/extension-messaging');

const OPEN_DEADLINE_MS = 8_000;
const OURS = `chrome-extension://${fakeBrowser.runtime.id}`;
const ADULT = `${OURS}/adult.html`;
const question: AdultQuestion = {
  ...({ kind: 'asked', site: 'a.example', said: 'only-me' } as const),
  ...{ faces: 1, maybe: 0, unseen: 0 },
};

type Listener = (message: unknown) => void;

/** One end of a port, with what the other end does. */
function fakePort(name: string, url: string | undefined) {
  const heard: Record<'message' | 'disconnect', Listener[]> = { message: [], disconnect: [] };
  const on = (what: keyof typeof heard) => ({
    addListener: (listener: Listener) => heard[what].push(listener),
  });
  return {
    ...{ name, sender: { url }, postMessage: vi.fn(), disconnect: vi.fn() },
    ...{ onMessage: on('message'), onDisconnect: on('disconnect') },
    says: (message: unknown) => {
      for (const listener of heard.message) listener(message);
    },
    closes: () => {
      for (const listener of heard.disconnect) listener(undefined);
    },
  };
}

let taking: Listener[] = [];
const removeListener = vi.fn((listener: Listener) => {
  taking = taking.filter((one) => one !== listener);
});
const connect = (port: ReturnType<typeof fakePort>) => {
  for (const take of [...taking]) take(port);
  return vi.advanceTimersByTimeAsync(0);
};

function setUp(isOpen: Promise<unknown> = Promise.resolve(true)) {
  vi.mocked(sendMessage).mockReturnValue(isOpen);
  const on = { onStage: vi.fn(), onAnswer: vi.fn() };
  const end = askAdult(question, on);
  const { token } = vi.mocked(sendMessage).mock.lastCall?.[1] as { token: string };
  return { ...on, end, token, window: () => fakePort(adultPort(token), `${ADULT}#1/0/${token}`) };
}

beforeEach(() => {
  vi.useFakeTimers();
  taking = [];
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
  Object.assign(fakeBrowser.runtime, {
    onConnect: { addListener: (listener: Listener) => taking.push(listener), removeListener },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['yes', true],
  ['no', false],
])('tells the window what is asked, and takes its %s once', async (kind, expected) => {
  const { window, onStage, onAnswer } = setUp();
  const port = window();
  await connect(port);
  expect(port.postMessage).toHaveBeenCalledWith(question);
  expect(onStage.mock.calls).toEqual([['open']]);
  port.says({ kind });
  port.says({ kind: 'yes' });
  expect(onAnswer.mock.calls).toEqual([[expected]]);
  expect(port.disconnect).toHaveBeenCalled();
  expect(taking).toEqual([]);
});

it('hears nobody but the window', async () => {
  const { token, onAnswer } = setUp();
  const strangers = [
    fakePort(adultPort('1,2,3,4'), ADULT),
    fakePort(adultPort(token), `${OURS}/interstitial.html`),
    fakePort(adultPort(token), `${ADULT}x#1/0/${token}`),
    fakePort(adultPort(token), 'chrome-extension://other/adult.html'),
    fakePort(adultPort(token), 'https://a.example/adult.html'),
    fakePort(adultPort(token), undefined),
  ];
  for (const port of strangers) {
    await connect(port);
    port.says({ kind: 'yes' });
    expect(port.postMessage).not.toHaveBeenCalled();
  }
  expect(onAnswer).not.toHaveBeenCalled();
});

it('hears one window, and no second with the same token', async () => {
  const { window, onAnswer } = setUp();
  await connect(window());
  const second = window();
  await connect(second);
  expect(second.disconnect).toHaveBeenCalled();
  second.says({ kind: 'yes' });
  expect(onAnswer).not.toHaveBeenCalled();
});

it.each(['adult-said-yes', 'attested', undefined])('a message "%s" is no answer', async (kind) => {
  const { window, onAnswer } = setUp();
  const port = window();
  await connect(port);
  port.says({ kind });
  port.says('yes');
  expect(onAnswer).not.toHaveBeenCalled();
});

it('a window that closes leaves the question, and its token is worth nothing more', async () => {
  const { window, onStage, onAnswer } = setUp();
  const port = window();
  await connect(port);
  port.closes();
  port.says({ kind: 'yes' });
  await connect(window());
  expect(onStage.mock.calls).toEqual([['open'], ['closed']]);
  expect(onAnswer).not.toHaveBeenCalled();
});

it('ended by the question, it closes the window and tells nobody', async () => {
  const { end, window, onStage, onAnswer } = setUp();
  const port = window();
  await connect(port);
  end();
  port.says({ kind: 'yes' });
  expect(port.disconnect).toHaveBeenCalledTimes(1);
  expect(onStage.mock.calls).toEqual([['open']]);
  expect(onAnswer).not.toHaveBeenCalled();
});

it.each<[string, () => Promise<unknown>]>([
  ['is refused', () => Promise.resolve(false)],
  ['cannot be opened', () => Promise.reject(new Error('No window'))],
  ['is not answered for', () => new Promise(() => undefined)],
  ['never comes', () => Promise.resolve(true)],
])('a window that %s is said to have failed', async (_, open) => {
  const { onStage, window, onAnswer } = setUp(open());
  await vi.advanceTimersByTimeAsync(OPEN_DEADLINE_MS);
  expect(onStage.mock.calls).toEqual([['failed']]);
  const late = window();
  await connect(late);
  late.says({ kind: 'yes' });
  expect(onAnswer).not.toHaveBeenCalled();
});

it('an adult who is there has no deadline', async () => {
  const { window, onStage, onAnswer } = setUp();
  const port = window();
  await connect(port);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(onStage.mock.calls).toEqual([['open']]);
  port.says({ kind: 'yes' });
  expect(onAnswer).toHaveBeenCalledWith(true);
});

it('ends also where the extension is gone', async () => {
  const { end } = setUp();
  await vi.advanceTimersByTimeAsync(0);
  removeListener.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(end).not.toThrow();
});
