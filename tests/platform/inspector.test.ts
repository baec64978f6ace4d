import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeadlineError } from '../../core/deadline';
import type { WorkerJob } from '../../core/protocol-worker';
import { createInspector } from '../../platform/inspector';
import { noFace, oneFace } from '../core/examples';
import { fakeWorkers, type FakeWorker } from './fake-worker';
import { first, second, rasterise, setUp, settle } from './inspector-set-up';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a job', () => {
  it('gives what the Worker found', async () => {
    const { inspector, worker } = setUp();
    const found = inspector.inspect(first);
    await settle();
    expect(worker(0).jobs).toEqual([{ id: 0, file: first }]);
    worker(0).answer({ kind: 'done', id: 0, inspection: oneFace });
    await expect(found).resolves.toEqual(oneFace);
  });

  it('waits for the one before, in the same Worker', async () => {
    const { inspector, started, worker } = setUp();
    void inspector.inspect(first);
    const later = inspector.inspect(second);
    await settle();
    expect(worker(0).jobs.map(({ file }) => file)).toEqual([first]);
    worker(0).answer({ kind: 'done', id: 0, inspection: noFace });
    await settle();
    expect(worker(0).jobs.map(({ file }) => file)).toEqual([first, second]);
    worker(0).answer({ kind: 'done', id: 1, inspection: oneFace });
    await expect(later).resolves.toEqual(oneFace);
    expect(started).toHaveLength(1);
  });

  it('is not answered by the answer to another', async () => {
    const { inspector, worker } = setUp();
    const found = inspector.inspect(first);
    await settle();
    worker(0).answer({ kind: 'done', id: 7, inspection: noFace });
    worker(0).answer({ kind: 'done', id: 0, inspection: oneFace });
    await expect(found).resolves.toEqual(oneFace);
  });
});

it('what a Worker wants drawn is drawn, and the answer comes by the port', async () => {
  const { inspector, worker } = setUp();
  inspector.warm();
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(data);
    };
  });
  worker(0).dispatchEvent(
    new MessageEvent('message', {
      data: { kind: 'rasterise', svg: new Blob(['<svg/>']) },
      ports: [port2],
    }),
  );
  await expect(answer).resolves.toEqual({ unseen: 'elsewhere' });
  port1.close();
});

describe('a helper', () => {
  const ask = (worker: FakeWorker<WorkerJob>, script: string) => {
    const ports = [new MessageChannel().port1, new MessageChannel().port1];
    const data = { kind: 'start', script };
    worker.dispatchEvent(new MessageEvent('message', { data, ports }));
  };

  it('is started for the Worker, and ended with it', async () => {
    const { inspector, worker, startHelper, helper } = setUp();
    const failed = expect(inspector.inspect(first)).rejects.toThrow('stopped');
    await settle();
    ask(worker(0), 'film-worker.js');
    expect(startHelper).toHaveBeenCalledExactlyOnceWith('film-worker.js');
    expect(helper(0).isTerminated).toBe(false);
    worker(0).fail();
    await failed;
    expect(helper(0).isTerminated).toBe(true);
  });

  it('is not started for a Worker that was replaced', async () => {
    const { inspector, worker, startHelper } = setUp();
    const failed = expect(inspector.inspect(first)).rejects.toThrow('stopped');
    await settle();
    worker(0).fail();
    await failed;
    ask(worker(0), 'film-worker.js');
    expect(startHelper).not.toHaveBeenCalled();
  });
});

describe('a Worker is replaced', () => {
  it.each<[string, (worker: FakeWorker<WorkerJob>) => unknown, string]>([
    [
      'when it says so',
      (worker) => {
        worker.answer({ kind: 'failed', id: 0, message: 'No WASM' });
      },
      'No WASM',
    ],
    [
      'when it stops',
      (worker) => {
        worker.fail();
      },
      'stopped',
    ],
    ['when it is late', () => vi.advanceTimersByTimeAsync(7_000), 'did not answer within 7000 ms'],
  ])('%s', async (_, breakIt, message) => {
    const { inspector, started, worker } = setUp();
    const expected = expect(inspector.inspect(first)).rejects.toThrow(message);
    await settle();
    await breakIt(worker(0));
    const next = inspector.inspect(second);
    await expected;
    await settle();
    expect(worker(0).isTerminated).toBe(true);
    expect(started).toHaveLength(2);
    expect(worker(1).jobs).toEqual([{ id: 1, file: second }]);
    worker(1).answer({ kind: 'done', id: 1, inspection: noFace });
    await expect(next).resolves.toEqual(noFace);
  });

  it('and its late error does not touch the new one', async () => {
    const { inspector, worker } = setUp();
    const late = expect(inspector.inspect(first)).rejects.toThrow(DeadlineError);
    await vi.advanceTimersByTimeAsync(7_000);
    await late;
    const next = inspector.inspect(second);
    await settle();
    worker(0).fail();
    expect(worker(1).isTerminated).toBe(false);
    worker(1).answer({ kind: 'done', id: 1, inspection: noFace });
    await expect(next).resolves.toEqual(noFace);
  });

  it('when it cannot be started', async () => {
    const { startWorker } = fakeWorkers();
    const start = vi.fn(startWorker).mockImplementationOnce(() => {
      throw new Error('No Worker here');
    });
    const inspector = createInspector({
      startWorker: start,
      startHelper: start,
      rasterise,
      onIdle: () => undefined,
    });
    await expect(inspector.inspect(first)).rejects.toThrow('No Worker here');
    void inspector.inspect(second);
    await settle();
    expect(start).toHaveBeenCalledTimes(2);
  });
});

describe('the deadline', () => {
  it.each([
    [6_999, 'waiting'],
    [7_000, 'DeadlineError'],
  ])('after %i ms: %s', async (ms, expected) => {
    const { inspector } = setUp();
    let state = 'waiting';
    inspector.inspect(first).catch((error: unknown) => {
      state = error instanceof DeadlineError ? error.name : 'another error';
    });
    await vi.advanceTimersByTimeAsync(ms);
    expect(state).toBe(expected);
  });

  it('does not count the job before', async () => {
    const { inspector, worker } = setUp();
    void inspector.inspect(first);
    const later = inspector.inspect(second);
    await vi.advanceTimersByTimeAsync(3_000);
    worker(0).answer({ kind: 'done', id: 0, inspection: noFace });
    await vi.advanceTimersByTimeAsync(6_000);
    worker(0).answer({ kind: 'done', id: 1, inspection: oneFace });
    await expect(later).resolves.toEqual(oneFace);
  });
});

describe('a line', () => {
  it('is left after four seconds, and what has left it is not begun', async () => {
    const { inspector, worker } = setUp();
    void inspector.inspect(first);
    const later = inspector.inspect(second);
    await vi.advanceTimersByTimeAsync(4_000);
    await expect(later).resolves.toBeUndefined();
    worker(0).answer({ kind: 'done', id: 0, inspection: noFace });
    await settle();
    expect(worker(0).jobs.map(({ file }) => file)).toEqual([first]);
    const again = inspector.inspect(second);
    await settle();
    worker(0).answer({ kind: 'done', id: 1, inspection: oneFace });
    await expect(again).resolves.toEqual(oneFace);
  });

  it('is not left by a job that has begun', async () => {
    const { inspector, worker } = setUp();
    const found = inspector.inspect(first);
    await vi.advanceTimersByTimeAsync(6_000);
    worker(0).answer({ kind: 'done', id: 0, inspection: oneFace });
    await expect(found).resolves.toEqual(oneFace);
  });
});
