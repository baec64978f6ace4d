import { vi } from 'vitest';
import type { DropReason, Ending } from '../../core/held-upload';
import type { Inspection } from '../../core/inspection';
import type { HeldPicture, TakenAnswer } from '../../core/protocol-interstitial';
import type { Contents } from '../../core/protocol-page';
import { createGuard, type GuardPorts } from '../../entrypoints/guard/guard';

export const CHECK_MS = 500;
export const files = [new File(['1'], '1.jpg'), new File(['2'], '2.txt')];
export const contents: Contents = { files, unseen: [], divisible: true, replaceable: true };

export const picture = (inspection: Inspection, index = 0): HeldPicture => ({
  index,
  file: new File(['x'], 'x.jpg'),
  inspection,
  answered: false,
});

export const released: Ending = { kind: 'released', leaveOut: [] };
export const dropped = (why: DropReason): Ending => ({ kind: 'dropped', why });
export const onlyMe: TakenAnswer = { kind: 'attested', attestation: 'only-me', level: 'warn' };

function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

export function setUp() {
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
export const run = () => vi.advanceTimersByTimeAsync(0);
