import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError } from '../../core/deadline';
import type { NetworkAnswer, NetworkJob } from '../../core/protocol-network';
import { createNetworkPool } from '../../platform/network-pool';
import { face } from '../core/examples';
import { fakeHelpers } from './fake-worker';

const setUp = (size = 2) => {
  const { started, startHelper, helper } = fakeHelpers<NetworkJob>();
  return { pool: createNetworkPool(startHelper, size), started, worker: helper };
};

const image = (width = 32): ImageData =>
  ({ data: new Uint8ClampedArray(width * 32 * 4), width, height: 32 }) as unknown as ImageData;
const ready: NetworkAnswer = { kind: 'ready' };
const found = (score: number): NetworkAnswer => ({
  kind: 'found',
  faces: [{ ...face, score }],
  ms: 20,
  tensors: 100,
});
const never = new AbortController().signal;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a job', () => {
  it('waits until the network is loaded, and gives what it found', async () => {
    const { pool, worker } = setUp();
    const faces = pool.detect('back', image(64), 0.3, never);
    await settle();
    expect(worker(0).jobs).toEqual([]);
    worker(0).answer(ready);
    await settle();
    expect(worker(0).jobs).toMatchObject([
      { network: 'back', width: 64, height: 32, threshold: 0.3 },
    ]);
    worker(0).answer(found(0.7));
    await expect(faces).resolves.toEqual(found(0.7));
  });

  it('goes to whichever Worker is free, in the order in which it came', async () => {
    const { pool, worker } = setUp();
    worker(0).answer(ready);
    await settle();
    worker(1).answer(ready);
    await settle();
    const all = [1, 2, 3].map((step) => pool.detect('back', image(32 * step), 0.3, never));
    await settle();
    const widths = () => [0, 1].map((index) => worker(index).jobs.map(({ width }) => width));
    const [a, b] = widths();
    expect([...(a ?? []), ...(b ?? [])].sort()).toEqual([32, 64]);
    const quick = a?.[0] === 32 ? 1 : 0;
    worker(quick).answer(found(0.2));
    await settle();
    expect(worker(quick).jobs.map(({ width }) => width)).toEqual([64, 96]);
    worker(quick).answer(found(0.3));
    worker(1 - quick).answer(found(0.1));
    const scores = (await Promise.all(all)).map((answer) => answer?.faces[0]?.score);
    expect(scores).toEqual([0.1, 0.2, 0.3]);
  });
});

it('a job whose time is over before a Worker is free is not done', async () => {
  const { pool, worker } = setUp(1);
  worker(0).answer(ready);
  await settle();
  const time = new AbortController();
  const first = pool.detect('back', image(), 0.3, time.signal);
  const second = pool.detect('back', image(), 0.3, time.signal);
  await settle();
  time.abort();
  worker(0).answer(found(0.7));
  await expect(first).resolves.toEqual(found(0.7));
  await expect(second).resolves.toBeUndefined();
  expect(worker(0).jobs).toHaveLength(1);
});

it('a second Worker that cannot be loaded is done without', async () => {
  const { pool, worker } = setUp();
  worker(0).answer(ready);
  await settle();
  worker(1).answer({ kind: 'failed', message: 'no memory' });
  await settle();
  const faces = pool.detect('back', image(), 0.3, never);
  await settle();
  worker(0).answer(found(0.7));
  await expect(faces).resolves.toEqual(found(0.7));
});

describe('Workers', () => {
  it.each([1, 2])('%i at most, the next one when the one before is loaded', async (size) => {
    const { started, worker } = setUp(size);
    expect(started).toHaveLength(1);
    worker(0).answer(ready);
    await settle();
    expect(started).toHaveLength(size);
    if (size === 2) worker(1).answer(ready);
    await settle();
    expect(started).toHaveLength(size);
  });
});

describe('a broken network', () => {
  const rejection = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'resolved',
      (error: unknown) => error,
    );

  it.each([
    ['that cannot be loaded', 'failed'],
    ['whose Worker stops', 'stopped'],
    ['that never loads', 'silent'],
  ])('%s fails those that wait and those that come', async (_, how) => {
    const { pool, worker } = setUp();
    const first = rejection(pool.detect('back', image(), 0.3, never));
    const second = rejection(pool.detect('back', image(), 0.3, never));
    if (how === 'failed') worker(0).answer({ kind: 'failed', message: 'no WASM' });
    else if (how === 'stopped') worker(0).fail();
    else await vi.advanceTimersByTimeAsync(10_000);
    await settle();
    expect(await first).toBeInstanceOf(Error);
    expect(await second).toBe(await first);
    expect(await rejection(pool.detect('front', image(), 0.3, never))).toBe(await first);
  });

  it('that does not answer fails its job and those behind it', async () => {
    const { pool, worker } = setUp(1);
    worker(0).answer(ready);
    await settle();
    const first = rejection(pool.detect('back', image(), 0.3, never));
    const second = rejection(pool.detect('back', image(), 0.3, never));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toBeInstanceOf(DeadlineError);
    expect(await second).toBe(await first);
  });
});
