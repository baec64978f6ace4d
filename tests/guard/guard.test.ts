import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DropReason, Ending } from '../../core/held-upload';
import type { Inspection } from '../../core/inspection';
import type { HeldPicture, TakenAnswer } from '../../core/protocol-interstitial';
import type { Contents } from '../../core/protocol-page';
import { createGuard, type GuardPorts } from '../../entrypoints/guard/guard';
import { noFace, oneFace } from '../core/examples';
import { nextUnhandledRejection } from './unhandled-rejection';

const CHECK_MS = 500;
const files = [new File(['1'], '1.jpg'), new File(['2'], '2.txt')];
const contents: Contents = { files, unseen: [], divisible: true, replaceable: true };
const hidden = new File(['hidden'], '1.jpg');

const picture = (inspection: Inspection, index = 0): HeldPicture => ({
  index,
  file: new File(['x'], 'x.jpg'),
  inspection,
  answered: false,
});

const released: Ending = { kind: 'released', leaveOut: [] };
const dropped = (why: DropReason): Ending => ({ kind: 'dropped', why });
const onlyMe: TakenAnswer = { kind: 'attested', attestation: 'only-me', level: 'warn' };
const someoneDidNot: TakenAnswer = {
  kind: 'attested',
  attestation: 'someone-did-not',
  level: 'warn',
};

function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function setUp() {
  const inspection = later<HeldPicture[]>();
  const answer = later<TakenAnswer | undefined>();
  const checking = { progress: vi.fn(), remind: vi.fn(), end: vi.fn() };
  const ports = {
    inspect: vi.fn<GuardPorts['inspect']>(() => inspection.promise),
    ask: vi.fn<GuardPorts['ask']>(() => answer.promise),
    onSettled: vi.fn<GuardPorts['onSettled']>(),
    remember: vi.fn<GuardPorts['remember']>(),
    check: vi.fn<GuardPorts['check']>(() => checking),
    isAlive: vi.fn(() => true),
    onCannotAsk: vi.fn(),
    onGone: vi.fn(),
  };
  const guard = createGuard(ports);
  const hold = () => {
    const settle = vi.fn<(ending: Ending) => void>();
    const upload = { contents: Promise.resolve(contents), canChooseAnother: true, settle };
    return { settle, ...guard.hold(upload) };
  };
  const inspected = async (...pictures: HeldPicture[]) => {
    inspection.resolve(pictures);
    await run();
  };
  const answered = async (given: TakenAnswer | undefined) => {
    answer.resolve(given);
    await run();
  };
  return { ...ports, checking, hold, inspected, answered };
}

/** Lets promises run; no time passes. */
const run = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a held upload', () => {
  it('is inspected whole', async () => {
    const { hold, inspect, checking } = setUp();
    const { settle } = hold();
    await run();
    expect(inspect).toHaveBeenCalledExactlyOnceWith(
      contents,
      expect.any(AbortSignal),
      checking.progress,
    );
    expect(settle).not.toHaveBeenCalled();
  });

  it.each([
    ['no picture', []],
    ['no face', [picture(noFace), picture(noFace)]],
  ])('with %s is released once, and nobody is asked', async (_, pictures) => {
    const { hold, ask, inspected } = setUp();
    const { settle, supersede } = hold();
    await inspected(...pictures);
    supersede();
    expect(settle.mock.calls).toEqual([[released]]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('with a face is asked about, and waits', async () => {
    const { hold, ask, inspected } = setUp();
    const { settle } = hold();
    const pictures = [picture(noFace), picture(oneFace, 1)];
    await inspected(...pictures);
    expect(ask).toHaveBeenCalledExactlyOnceWith(
      {
        ...{ kind: 'ask', pictures, fileCount: files.length, without: 1 },
        ...{ canReplace: true, canChooseAnother: true },
      },
      expect.any(AbortSignal),
    );
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(settle).not.toHaveBeenCalled();
  });

  it.each<[string, TakenAnswer, Ending]>([
    ['a refusal', { kind: 'refused' }, dropped('refused')],
    ['a yes', onlyMe, released],
    ['an adult’s yes', { kind: 'adult-said-yes' }, released],
    ['an answer to the same picture in line', { kind: 'answered-before' }, released],
    ['only what has no face', { kind: 'left-out' }, { kind: 'released', leaveOut: [0] }],
    ['another choice', { kind: 'choose-another' }, dropped('choose-another')],
    [
      'hidden faces',
      { kind: 'faces-hidden', replacements: [hidden] },
      { kind: 'replaced', leaveOut: [], replacements: [hidden] },
    ],
    [
      'nothing when a face is left',
      { kind: 'faces-hidden', replacements: [undefined, hidden] },
      dropped('refused'),
    ],
  ])('ends with %s', async (_, answer, ending) => {
    const { hold, inspected, answered, onCannotAsk } = setUp();
    const { settle } = hold();
    await inspected(picture(oneFace));
    await answered(answer);
    expect(settle.mock.calls).toEqual([[ending]]);
    expect(onCannotAsk).not.toHaveBeenCalled();
  });

  it('is not released when someone did not say yes', async () => {
    const { hold, inspected, answered, ask } = setUp();
    const { settle } = hold();
    await inspected(picture(oneFace));
    await answered(someoneDidNot);
    expect(ask).toHaveBeenCalledOnce();
    expect(settle).not.toHaveBeenCalledWith(released);
  });

  it('stops looking after the extension once nothing is held', async () => {
    const { hold, inspected, isAlive } = setUp();
    hold();
    await vi.advanceTimersByTimeAsync(CHECK_MS);
    expect(isAlive).toHaveBeenCalledOnce();
    await inspected(picture(noFace));
    expect(vi.getTimerCount()).toBe(0);
  });
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

describe('what a person answered for', () => {
  it.each<[string, TakenAnswer, number]>([
    ['a yes', onlyMe, 1],
    ['a refusal', { kind: 'refused' }, 0],
    ['an answer that does not lead on', someoneDidNot, 0],
    ['leaving it out', { kind: 'left-out' }, 0],
    ['hiding the faces', { kind: 'faces-hidden', replacements: [hidden] }, 0],
    ['an adult’s yes, which is for one upload', { kind: 'adult-said-yes' }, 0],
    ['what waited in line', { kind: 'answered-before' }, 0],
  ])('is remembered after %s', async (_, answer, times) => {
    const { hold, inspected, answered, remember } = setUp();
    hold();
    const asked = picture(oneFace);
    await inspected(asked, picture(noFace, 1));
    await answered(answer);
    expect(remember).toHaveBeenCalledTimes(times);
    if (times > 0) expect(remember.mock.calls).toEqual([[[asked], 'warn']]);
  });
});

describe('how it ended', () => {
  it.each<[string, TakenAnswer, Ending]>([
    ['as it is', onlyMe, released],
    ['in part', { kind: 'left-out' }, { kind: 'released', leaveOut: [0] }],
    ['not at all', { kind: 'refused' }, dropped('refused')],
  ])('is noted once, before the page has it: %s', async (_, answer, ending) => {
    const { hold, inspected, answered, onSettled } = setUp();
    const { settle } = hold();
    const pictures = [picture(oneFace), picture(noFace, 1)];
    await inspected(...pictures);
    await answered(answer);
    expect(onSettled.mock.calls).toEqual([[ending, pictures]]);
    expect(onSettled.mock.invocationCallOrder[0]).toBeLessThan(
      settle.mock.invocationCallOrder[0] ?? 0,
    );
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
