import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IN_LINE, type Prepared } from '../../core/protocol-extension';
import { createInspectorClient } from '../../entrypoints/guard/inspector-client';
import { fallbackWords } from '../../platform/fallback-words';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noFace, oneFace } from '../core/examples';

const { sendMessage } = vi.hoisted(() => ({
  sendMessage: vi.fn<(type: string, data?: unknown) => Promise<unknown>>(),
}));
vi.mock('../../platform/extension-messaging', () => ({ sendMessage }));

const notice = { language: 'en', title: 'Title', body: 'Body', close: 'OK' };
const words: Prepared = {
  checking: { language: 'en', checking: 'a', progress: 'b', sendAgain: 'c', cancel: 'd' },
  lost: notice,
  cannotAsk: { ...notice, body: 'Other' },
};
const file = new File(['x'], 'x.jpg');

type Reply = () => Promise<unknown>;
const never: Reply = () => new Promise(() => undefined);
const fails: Reply = () => Promise.reject(new Error('No receiver'));
const says =
  (value: unknown): Reply =>
  () =>
    Promise.resolve(value);

/** The replies to each kind of message, in order; the last one stays. */
function reply(replies: { prepareInspector: Reply[]; inspectPicture?: Reply[] }): void {
  const left: Record<string, Reply[]> = { inspectPicture: [], ...replies };
  sendMessage.mockImplementation((type) => {
    const [next = fails, ...rest] = left[type] ?? [];
    if (rest.length > 0) left[type] = rest;
    return next();
  });
}

const sent = () => sendMessage.mock.calls.map(([type]) => type);

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `[${key}]`);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('inspect', () => {
  it('has an inspector prepared, then sends the file', async () => {
    reply({ prepareInspector: [says(words)], inspectPicture: [says(oneFace)] });
    expect(await createInspectorClient().inspect(file)).toEqual(oneFace);
    expect(sendMessage.mock.calls).toEqual([['prepareInspector'], ['inspectPicture', { file }]]);
  });

  it.each([
    ['no background', [fails, says(words)], [says(noFace)]],
    ['no inspector', [says(words)], [fails, says(noFace)]],
    ['an answer that makes no sense', [says(words)], [says({ faces: 0 }), says(noFace)]],
    ['a background that makes no sense', [says(undefined), says(words)], [says(noFace)]],
  ])('tries once more after %s', async (_, prepareInspector, inspectPicture) => {
    reply({ prepareInspector, inspectPicture });
    expect(await createInspectorClient().inspect(file)).toEqual(noFace);
    expect(sent().filter((type) => type === 'prepareInspector')).toHaveLength(2);
  });

  it('waits in line, however often it has to ask', async () => {
    const line = Array.from({ length: 14 }, () => says(IN_LINE));
    reply({ prepareInspector: [says(words)], inspectPicture: [...line, says(oneFace)] });
    expect(await createInspectorClient().inspect(file)).toEqual(oneFace);
  });

  it.each([
    ['a line without end', [says(words)], [says(IN_LINE)], 15, 'timed-out'],
    ['a line, and no inspector twice', [says(words)], [says(IN_LINE), fails], 3, 'unavailable'],
  ])('gives up after %s', async (_, prepareInspector, inspectPicture, times, reason) => {
    reply({ prepareInspector, inspectPicture });
    expect(await createInspectorClient().inspect(file)).toEqual({ kind: 'not-inspected', reason });
    expect(sent().filter((type) => type === 'inspectPicture')).toHaveLength(times);
  });

  it.each([
    ['no background twice', [fails], [], 'unavailable'],
    ['no inspector twice', [says(words)], [fails], 'unavailable'],
    ['nonsense twice', [says(words)], [says({ kind: 'inspected' })], 'unavailable'],
    ['a background that is late twice', [never], [], 'timed-out'],
    ['an inspector that is late twice', [says(words)], [never], 'timed-out'],
    ['late, then no inspector', [says(words)], [never, fails], 'unavailable'],
    ['no inspector, then late', [says(words)], [fails, never], 'timed-out'],
  ])('gives up after %s', async (_, prepareInspector, inspectPicture, reason) => {
    reply({ prepareInspector, inspectPicture });
    const verdict = createInspectorClient().inspect(file);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await verdict).toEqual({ kind: 'not-inspected', reason });
    expect(sent().filter((type) => type === 'prepareInspector')).toHaveLength(2);
  });

  it.each([
    [7_999, 'waiting'],
    [8_000, 'trying again'],
  ])('after %i ms it is %s', async (ms, state) => {
    reply({ prepareInspector: [says(words)], inspectPicture: [never] });
    void createInspectorClient().inspect(file);
    await vi.advanceTimersByTimeAsync(ms);
    const tries = sent().filter((type) => type === 'inspectPicture').length;
    expect(tries).toBe(state === 'waiting' ? 1 : 2);
  });
});

describe('words', () => {
  it('are the browser’s own until the background has answered', async () => {
    reply({ prepareInspector: [says(words)] });
    const client = createInspectorClient();
    const listener = vi.fn();
    client.onWords(listener);
    expect(client.words()).toEqual(fallbackWords());
    await client.warm();
    expect(client.words()).toEqual(words);
    expect(listener.mock.calls).toEqual([[words]]);
  });

  it('stay so when warming up fails, which nobody hears of', async () => {
    reply({ prepareInspector: [fails] });
    const client = createInspectorClient();
    await expect(client.warm()).resolves.toBeUndefined();
    expect(client.words()).toEqual(fallbackWords());
  });

  it('stay when a later answer fails', async () => {
    reply({ prepareInspector: [says(words), fails] });
    const client = createInspectorClient();
    await client.warm();
    await client.warm();
    expect(client.words()).toEqual(words);
  });
});
