import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ending } from '../../core/held-upload';
import type { TakenAnswer } from '../../core/protocol-interstitial';
import { noFace, oneFace } from '../core/examples';
import {
  CHECK_MS,
  files,
  contents,
  picture,
  released,
  dropped,
  onlyMe,
  setUp,
  run,
} from './guard-set-up';

const hidden = new File(['hidden'], '1.jpg');
const someoneDidNot: TakenAnswer = {
  kind: 'attested',
  attestation: 'someone-did-not',
  level: 'warn',
};

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

  it('is refused when someone did not say yes', async () => {
    const { hold, inspected, answered, ask } = setUp();
    const { settle } = hold();
    await inspected(picture(oneFace));
    await answered(someoneDidNot);
    expect(ask).toHaveBeenCalledOnce();
    expect(settle.mock.calls).toEqual([[dropped('refused')]]);
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
