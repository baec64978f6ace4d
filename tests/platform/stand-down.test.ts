import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chromiumIds } from '../../core/build-ids';
import { STAND_DOWN } from '../../core/stand-down';
import { onMessage } from '../../platform/extension-messaging';
import { changeSettings } from '../../platform/settings-store';
import { isStoodDown, keepStandDown } from '../../platform/stand-down';

vi.mock('../../platform/extension-messaging');

type Listener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => unknown;

const [MANAGED] = chromiumIds.managed;
const managed = { isBound: true, canAsk: true, isPrivateToo: true };
const sendMessage = vi.fn<(id: string, message: unknown) => Promise<unknown>>();
let hear: Listener;
let look: () => unknown;

beforeEach(() => {
  fakeBrowser.reset();
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  Object.assign(fakeBrowser.runtime, {
    sendMessage,
    onMessageExternal: {
      addListener: (listener: Listener) => {
        hear = listener;
      },
    },
  });
  Object.assign(fakeBrowser.extension, {
    inIncognitoContext: false,
    isAllowedIncognitoAccess: () => Promise.resolve(false),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: () => Promise.resolve(true),
    onAdded: { addListener: () => undefined },
    onRemoved: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser.management, {
    getSelf: () => Promise.resolve({ installType: 'normal' }),
  });
  vi.mocked(onMessage).mockImplementation((_, listener) => {
    look = () => listener({ data: undefined, sender: {} });
  });
  keepStandDown();
});

const other = (answer: () => Promise<unknown>): void => {
  sendMessage.mockImplementation((_, message) =>
    (message as { kind: string }).kind === 'ask-first:standing' ? answer() : Promise.resolve(),
  );
};
const kept = async (): Promise<unknown> =>
  (await fakeBrowser.storage.local.get(STAND_DOWN))[STAND_DOWN];

it('nobody is there: it asks, and keeps nothing', async () => {
  await look();
  expect(await isStoodDown()).toBe(false);
  expect(await kept()).toBeUndefined();
});

it('stands down for the managed build, and is back when that is gone', async () => {
  other(() => Promise.resolve(managed));
  await look();
  expect(await kept()).toEqual({ ordinary: true, private: true });
  expect(await isStoodDown()).toBe(true);
  other(() => Promise.reject(new Error('Receiving end does not exist')));
  await look();
  expect(await kept()).toBeUndefined();
});

it('a private window asks where the managed build does not run', async () => {
  other(() => Promise.resolve({ ...managed, isPrivateToo: false }));
  await look();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  expect(await isStoodDown()).toBe(false);
});

it.each([undefined, null, 'yes', {}, { isBound: 1 }, { isBound: true }])(
  'an answer that makes no sense is none: %o',
  async (answer) => {
    other(() => Promise.resolve(answer));
    await look();
    expect(await isStoodDown()).toBe(false);
  },
);

it('stays as it was while the other one does not answer in time', async () => {
  other(() => Promise.resolve(managed));
  await look();
  vi.useFakeTimers();
  other(() => new Promise(() => undefined));
  const looked = expect(look()).rejects.toThrow('The other build');
  await vi.advanceTimersByTimeAsync(5_000);
  await looked;
  vi.useRealTimers();
  expect(await isStoodDown()).toBe(true);
});

it('looks again when the managed build says so, and for nobody else', async () => {
  other(() => Promise.resolve(managed));
  const answered = vi.fn();
  for (const id of [undefined, '', chromiumIds.family[0], 'a'.repeat(32)]) {
    for (const kind of ['ask-first:changed', 'ask-first:standing']) {
      expect(hear({ kind }, { ...(id !== undefined && { id }) }, answered)).toBeUndefined();
    }
  }
  for (const message of [undefined, 'ask-first:changed', { kind: 'other' }]) {
    expect(hear(message, { id: MANAGED }, answered)).toBeUndefined();
  }
  expect(answered).not.toHaveBeenCalled();
  expect(await isStoodDown()).toBe(false);
  hear({ kind: 'ask-first:changed' }, { id: MANAGED }, answered);
  await vi.waitFor(async () => {
    expect(await isStoodDown()).toBe(true);
  });
});

it('answers how it stands: bound once there is a PIN', async () => {
  const standing = (): Promise<unknown> =>
    new Promise((resolve) => {
      expect(hear({ kind: 'ask-first:standing' }, { id: MANAGED }, resolve)).toBe(true);
    });
  expect(await standing()).toEqual({ isBound: false, canAsk: true, isPrivateToo: false });
  await changeSettings({ level: 'hold' });
  await fakeBrowser.storage.local.set({ 'family-lock': { version: 1 } });
  expect(await standing()).toEqual({ isBound: true, canAsk: true, isPrivateToo: false });
});
