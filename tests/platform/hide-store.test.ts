import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HeldPicture, Question } from '../../core/protocol-interstitial';
import { createHideStore, replacementsOf } from '../../entrypoints/interstitial/hide-store';
import { noFace, oneFace } from '../core/examples';

const held = (index: number, inspection = oneFace): HeldPicture => ({
  ...{ index, inspection, answered: false },
  file: new File([String(index)], `${index}.jpg`),
});
const question = (...pictures: HeldPicture[]): Question => ({
  ...{ kind: 'ask', fileCount: 4, without: 0, canReplace: true, pictures },
  address: { hostname: '', pathname: '/' },
});

const setUp = () => {
  const ports = {
    isAllowed: vi.fn(() => Promise.resolve(true)),
    isWritable: vi.fn(() => Promise.resolve(true)),
    cover: vi.fn((file: File) => Promise.resolve(new File(['covered'], file.name))),
    inspect: vi.fn(() => Promise.resolve(noFace)),
  };
  return { ...ports, store: createHideStore(ports) };
};

afterEach(() => {
  vi.useRealTimers();
});

describe('hiding faces', () => {
  it('is offered when every file can be written again', async () => {
    const { store, isWritable } = setUp();
    await store.getState().consider(question(held(0), held(1, noFace), held(2)));
    expect(store.getState().isOffered).toBe(true);
    expect(isWritable).toHaveBeenCalledTimes(2);
  });

  it.each(['isAllowed', 'isWritable'] as const)('is not offered when %s says no', async (port) => {
    const ports = setUp();
    ports[port].mockResolvedValue(false);
    await ports.store.getState().consider(question(held(0)));
    expect(ports.store.getState().isOffered).toBe(false);
  });

  it('is not offered when a file cannot be read, or not in time', async () => {
    vi.useFakeTimers();
    const { store, isWritable } = setUp();
    isWritable.mockRejectedValueOnce(new Error('gone'));
    await store.getState().consider(question(held(0)));
    expect(store.getState().isOffered).toBe(false);
    isWritable.mockReturnValueOnce(new Promise(() => undefined));
    const considered = store.getState().consider(question(held(0)));
    await vi.runAllTimersAsync();
    await considered;
    expect(store.getState().isOffered).toBe(false);
  });

  it('gives the covered pictures, by their places', async () => {
    const { store } = setUp();
    const working = store.getState().start(question(held(0, noFace), held(1), held(3)));
    expect(store.getState().stage).toEqual({ kind: 'working' });
    await working;
    const { stage } = store.getState();
    const pictures = stage.kind === 'ready' ? stage.pictures : [];
    expect(replacementsOf(pictures).map((file) => file?.name)).toEqual([
      ...[undefined, '1.jpg', undefined, '3.jpg'],
    ]);
  });

  it('says when a face can still be seen in one of them', async () => {
    const { store, inspect } = setUp();
    inspect.mockResolvedValueOnce(noFace).mockResolvedValue(oneFace);
    await store.getState().start(question(held(0), held(1)));
    expect(store.getState().stage).toEqual({ kind: 'still-seen' });
  });

  it('says when it did not work', async () => {
    const { store, cover } = setUp();
    cover.mockRejectedValue(new Error('No canvas'));
    await store.getState().start(question(held(0)));
    expect(store.getState().stage).toEqual({ kind: 'failed' });
  });

  it('what was left does not come back', async () => {
    const { store } = setUp();
    const working = store.getState().start(question(held(0)));
    store.getState().close();
    await working;
    expect(store.getState().stage).toEqual({ kind: 'closed' });
  });
});
