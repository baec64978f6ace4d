import { expect, it, vi } from 'vitest';
import type { HealthFacts, Problem } from '../../core/health';
import { notInspected, type Inspection } from '../../core/inspection';
import { createHealthStore, type HealthPorts } from '../../entrypoints/health/health-store';
import { noFace, oneFace } from '../core/examples';

const facts = { sites: [] } as unknown as HealthFacts;
const problem: Problem = { kind: 'policy-gone' };

function setUp(change: Partial<HealthPorts> = {}) {
  const ports = {
    read: vi.fn<HealthPorts['read']>(() => Promise.resolve(facts)),
    mend: vi.fn<HealthPorts['mend']>(() => Promise.resolve(true)),
    inspect: vi.fn<HealthPorts['inspect']>(() => Promise.resolve(oneFace)),
  };
  return { ...ports, store: createHealthStore({ ...ports, ...change }) };
}

it('has no facts until somebody has looked', async () => {
  const { store } = setUp();
  expect(store.getState().facts).toBeUndefined();
  await store.getState().look();
  expect(store.getState()).toMatchObject({ facts, hasFailed: false });
});

it('says when it could not look, and keeps what it knew', async () => {
  const { store, read } = setUp();
  await store.getState().look();
  read.mockRejectedValue(new Error('no'));
  await store.getState().look();
  expect(store.getState()).toMatchObject({ facts, hasFailed: true });
});

it('says when the browser does not answer', async () => {
  vi.useFakeTimers();
  const { store } = setUp({ read: () => new Promise(() => undefined) });
  const looked = store.getState().look();
  await vi.advanceTimersByTimeAsync(10_000);
  await looked;
  expect(store.getState().hasFailed).toBe(true);
  vi.useRealTimers();
});

it('begins a fix within the click, and looks again afterwards', async () => {
  const { store, mend, read } = setUp();
  const mended = store.getState().mend('forget-policy', problem);
  expect(mend).toHaveBeenCalledExactlyOnceWith('forget-policy', problem);
  await mended;
  expect(read).toHaveBeenCalledTimes(1);
  expect(store.getState().failedFix).toBeUndefined();
});

it.each([() => Promise.resolve(false), () => Promise.reject(new Error('no'))])(
  'says which fix did not work, until one does',
  async (fails) => {
    const { store, mend } = setUp();
    mend.mockImplementationOnce(fails);
    await store.getState().mend('allow', problem);
    expect(store.getState().failedFix).toBe('allow');
    await store.getState().mend('allow', problem);
    expect(store.getState().failedFix).toBeUndefined();
  },
);

it.each<[string, () => Promise<Inspection>, object]>([
  ['faces', () => Promise.resolve(oneFace), { kind: 'faces', count: 1 }],
  ['no face', () => Promise.resolve(noFace), { kind: 'no-face' }],
  ['no answer in time', () => Promise.resolve(notInspected('timed-out')), { kind: 'no-answer' }],
  ['a picture that cannot be drawn', () => Promise.reject(new Error('no')), { kind: 'no-answer' }],
])('tries the inspector: %s', async (_, inspect, trial) => {
  const { store } = setUp({ inspect });
  const tried = store.getState().tryInspector();
  expect(store.getState().trial).toEqual({ kind: 'working' });
  await tried;
  expect(store.getState().trial).toEqual(trial);
});
