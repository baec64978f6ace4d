import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFace, oneFace } from '../core/examples';
import { nextUnhandledRejection } from './unhandled-rejection';
import { CHECK_MS, picture, released, dropped, onlyMe, setUp, run } from './guard-set-up';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('superseded', () => {
  it('while it is inspected: dropped once, never asked about', async () => {
    const { hold, inspect, inspected, ask } = setUp();
    const { settle, supersede } = hold();
    await run();
    supersede();
    expect(inspect.mock.calls[0]?.[1].aborted).toBe(true);
    await inspected(picture(oneFace));
    expect(settle.mock.calls).toEqual([[dropped('superseded')]]);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ['no answer', undefined],
    ['a late yes', onlyMe],
  ])('while asked about, then %s: dropped once, without a notice', async (_, answer) => {
    const { hold, inspected, answered, ask, onCannotAsk } = setUp();
    const { settle, supersede } = hold();
    await inspected(picture(oneFace));
    expect(ask.mock.calls[0]?.[1].aborted).toBe(false);
    supersede();
    expect(ask.mock.calls[0]?.[1].aborted).toBe(true);
    await answered(answer);
    expect(settle.mock.calls).toEqual([[dropped('superseded')]]);
    expect(onCannotAsk).not.toHaveBeenCalled();
  });

  it('leaves other uploads alone', async () => {
    const { hold, inspected } = setUp();
    const [one, other] = [hold(), hold()];
    one.supersede();
    await inspected(picture(noFace));
    expect(one.settle.mock.calls).toEqual([[dropped('superseded')]]);
    expect(other.settle.mock.calls).toEqual([[released]]);
  });
});

describe('the sign that a check is under way', () => {
  it('ends before the question', async () => {
    const { hold, inspected, checking, ask } = setUp();
    hold();
    await inspected(picture(oneFace));
    expect(checking.end.mock.invocationCallOrder[0]).toBeLessThan(
      ask.mock.invocationCallOrder[0] ?? 0,
    );
  });

  it('cancels: dropped, and the inspection is given up', async () => {
    const { hold, check, inspect, checking } = setUp();
    const { settle } = hold();
    await run();
    check.mock.calls[0]?.[1]();
    expect(settle.mock.calls).toEqual([[dropped('cancelled')]]);
    expect(inspect.mock.calls[0]?.[1].aborted).toBe(true);
    expect(checking.end).toHaveBeenCalled();
  });
});

describe('the extension is gone', () => {
  it('all that is held is dropped, and it is told once', async () => {
    const { hold, isAlive, onGone, inspected } = setUp();
    const [one, other] = [hold(), hold()];
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(onGone).not.toHaveBeenCalled();
    isAlive.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    await inspected(picture(noFace));
    await vi.advanceTimersByTimeAsync(10 * CHECK_MS);
    expect(one.settle.mock.calls).toEqual([[dropped('extension-gone')]]);
    expect(other.settle.mock.calls).toEqual([[dropped('extension-gone')]]);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is still looked for while another upload is held', async () => {
    const { hold, isAlive } = setUp();
    const { settle } = hold();
    hold().supersede();
    isAlive.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(settle.mock.calls).toEqual([[dropped('extension-gone')]]);
  });

  it('is looked for again with the next upload', async () => {
    const { hold, isAlive } = setUp();
    hold().supersede();
    const { settle } = hold();
    isAlive.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(settle.mock.calls).toEqual([[dropped('extension-gone')]]);
  });

  it('while a person is asked: dropped, and a late yes changes nothing', async () => {
    const { hold, isAlive, inspected, answered, ask } = setUp();
    const { settle } = hold();
    await inspected(picture(oneFace));
    isAlive.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(ask.mock.calls[0]?.[1].aborted).toBe(true);
    await answered(onlyMe);
    expect(settle.mock.calls).toEqual([[dropped('extension-gone')]]);
  });
});

describe('cannot ask', () => {
  it('no question could be shown: dropped, with a notice', async () => {
    const { hold, inspected, answered, onCannotAsk } = setUp();
    const { settle } = hold();
    await inspected(picture(oneFace));
    await answered(undefined);
    expect(settle.mock.calls).toEqual([[dropped('cannot-ask')]]);
    expect(onCannotAsk).toHaveBeenCalledOnce();
  });

  it.each(['inspect', 'ask'] as const)('%s throws: dropped, noticed, thrown on', async (port) => {
    const bug = new Error('a bug');
    const ports = setUp();
    ports[port].mockRejectedValue(bug);
    const thrown = nextUnhandledRejection();
    const { settle } = ports.hold();
    await ports.inspected(picture(oneFace));
    expect(await thrown).toBe(bug);
    expect(settle.mock.calls).toEqual([[dropped('cannot-ask')]]);
    expect(ports.onCannotAsk).toHaveBeenCalledOnce();
  });
});
