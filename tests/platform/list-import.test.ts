import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileList } from '../../core/lists/compile-list';
import { packList } from '../../core/lists/packed-list';
import type { ListAnswer, ListJob } from '../../core/protocol-lists';
import { importList } from '../../platform/list-import';
import { fakeWorkers } from './fake-worker';

const job: ListJob = { source: new Blob(['a.example']), salt: 's', paths: false, cosmetic: false };

const start = () => {
  const { startWorker, worker } = fakeWorkers<ListJob>();
  const time = new AbortController();
  const told: number[] = [];
  const result = importList(job, time.signal, (share) => told.push(share), startWorker);
  // It is looked at later.
  result.catch(() => undefined);
  return { result, told, time, worker: worker(0) };
};
const compiled = (): ListAnswer => {
  const made = compileList('a.example', 's', job);
  if (made.kind !== 'compiled') throw new Error(made.kind);
  return { ...made, list: packList(made.list) };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a list', () => {
  it('is read by a Worker, which is ended then', async () => {
    const { result, told, worker } = start();
    expect(worker.jobs).toEqual([job]);
    worker.answer({ kind: 'progress', share: 0.25 });
    worker.answer({ kind: 'progress', share: 0.5 });
    worker.answer(compiled());
    await expect(result).resolves.toEqual(compiled());
    expect(told).toEqual([0.25, 0.5]);
    expect(worker.isTerminated).toBe(true);
  });

  it('may be refused', async () => {
    const { result, worker } = start();
    worker.answer({ kind: 'refused', why: 'too-large' });
    await expect(result).resolves.toEqual({ kind: 'refused', why: 'too-large' });
  });

  it('may take as long as it is heard of', async () => {
    const { result, worker } = start();
    for (let share = 0; share < 1; share += 0.1) {
      await vi.advanceTimersByTimeAsync(15_000);
      worker.answer({ kind: 'progress', share });
    }
    worker.answer(compiled());
    await expect(result).resolves.toMatchObject({ kind: 'compiled' });
  });
});

describe('nothing comes of it', () => {
  it.each<[string, (started: ReturnType<typeof start>) => void, string]>([
    [
      'when it is cancelled',
      ({ time }) => {
        time.abort();
      },
      'cancelled',
    ],
    [
      'when the Worker stops',
      ({ worker }) => {
        worker.fail();
      },
      'stopped',
    ],
    [
      'when the Worker fails',
      ({ worker }) => {
        worker.answer({ kind: 'failed', message: 'no memory' });
      },
      'no memory',
    ],
    [
      'when the Worker makes no sense',
      ({ worker }) => {
        worker.answer('?');
      },
      'no sense',
    ],
    [
      'when the Worker falls silent',
      () => {
        vi.advanceTimersByTime(20_000);
      },
      '20000 ms',
    ],
  ])('%s', async (_, act, message) => {
    const started = start();
    act(started);
    await expect(started.result).rejects.toThrow(message);
    expect(started.worker.isTerminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and no Worker is started, when it was cancelled before', async () => {
    const { startWorker, started } = fakeWorkers<ListJob>();
    await expect(
      importList(job, AbortSignal.abort(), () => undefined, startWorker),
    ).rejects.toThrow();
    expect(started).toEqual([]);
  });
});
