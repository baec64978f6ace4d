import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFace, oneFace } from '../core/examples';
import { first, second, setUp, settle } from './inspector-set-up';

const IDLE_MS = 5 * 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('warming up', () => {
  it('starts a Worker, which loads the model by itself', () => {
    const { inspector, started, worker } = setUp();
    inspector.warm();
    expect(started).toHaveLength(1);
    expect(worker(0).jobs).toEqual([]);
  });

  it('does nothing to a Worker that runs', async () => {
    const { inspector, started, worker } = setUp();
    inspector.warm();
    await settle();
    inspector.warm();
    await settle();
    expect(started).toHaveLength(1);
    expect(worker(0).isTerminated).toBe(false);
  });
});

describe('idle', () => {
  async function inspectOne() {
    const all = setUp();
    void all.inspector.inspect(first);
    await settle();
    all.worker(0).answer({ kind: 'done', id: 0, inspection: noFace });
    await settle();
    return all;
  }

  it('for almost five minutes keeps the Worker', async () => {
    const { worker, onIdle } = await inspectOne();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(worker(0).isTerminated).toBe(false);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('for five minutes lets it go, once', async () => {
    const { worker, onIdle } = await inspectOne();
    await vi.advanceTimersByTimeAsync(IDLE_MS);
    expect(worker(0).isTerminated).toBe(true);
    await vi.advanceTimersByTimeAsync(IDLE_MS);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('counts from the last call', async () => {
    const { inspector, worker } = await inspectOne();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    inspector.warm();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(worker(0).isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(worker(0).isTerminated).toBe(true);
  });

  it('ends with a new Worker for the next job', async () => {
    const { inspector, started, worker } = await inspectOne();
    await vi.advanceTimersByTimeAsync(IDLE_MS);
    const found = inspector.inspect(second);
    await settle();
    expect(started).toHaveLength(2);
    worker(1).answer({ kind: 'done', id: 1, inspection: oneFace });
    await expect(found).resolves.toEqual(oneFace);
  });
});
