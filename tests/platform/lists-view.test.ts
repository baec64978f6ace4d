import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compileList } from '../../core/lists/compile-list';
import { packList } from '../../core/lists/packed-list';
import { createListsView, type ListsView } from '../../entrypoints/options/lists-view';
import type { importList } from '../../platform/list-import';

beforeEach(() => {
  fakeBrowser.reset();
});

/** Reads at once, as the Worker would. */
const read: typeof importList = async ({ source, salt, ...options }, signal, onProgress) => {
  onProgress(0.5);
  const result = compileList(await source.text(), salt, options);
  signal.throwIfAborted();
  return result.kind === 'compiled' ? { ...result, list: packList(result.list) } : result;
};
const listOf = (name: string, text: string) => ({
  name,
  source: new Blob([text]),
  options: { paths: false, cosmetic: false },
});
const setUp = (reader = read) => {
  const store = createListsView(reader);
  const seen: ListsView['stage'][] = [];
  store.subscribe(({ stage }) => seen.push(stage));
  return { store, seen, view: store.getState };
};
const start = (view: () => ListsView, name: string, text: string, mayReplace = true) =>
  view().start(listOf(name, text), mayReplace);
const failing = (message: string) =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));

describe('an import', () => {
  it('goes from work to its end, and is in the list then', async () => {
    const { view, seen } = setUp();
    await start(view, 'Ours', 'a.example\nco.jp');
    expect(seen[0]).toEqual({ kind: 'working', share: 0 });
    expect(seen).toContainEqual({ kind: 'working', share: 0.5 });
    expect(view().stage).toMatchObject({ kind: 'done', name: 'Ours', taken: [] });
    expect(view().lists).toMatchObject([{ name: 'Ours', counts: { accepted: 1 } }]);
    expect(view().importCount).toBe(1);
  });

  it.each([
    ['a.example', 'Resource::kQuotaBytes quota exceeded', 'no-room'],
    ['a.example', 'no', 'failed'],
  ])('of %j ends with a reason where storage says %j', async (text, message, why) => {
    const { view } = setUp();
    failing(message);
    await start(view, 'Ours', text);
    expect(view().stage).toEqual({ kind: 'stopped', why });
    expect(view().importCount).toBe(0);
  });

  it('of nothing, or of no text, stores nothing', async () => {
    const { view } = setUp();
    await start(view, 'Ours', '# nothing');
    expect(view().stage).toMatchObject({ kind: 'stopped', why: 'empty' });
    await start(view, 'Ours', '\0');
    expect(view().stage).toEqual({ kind: 'stopped', why: 'not-text' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that is cancelled stores nothing', async () => {
    const { view } = setUp((_, signal) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('cancelled'));
        });
      });
    });
    const done = start(view, 'Ours', 'a.example');
    // It is under way once the salt has been read.
    await new Promise((resolve) => setTimeout(resolve));
    view().cancel();
    await done;
    expect(view().stage).toEqual({ kind: 'stopped', why: 'cancelled' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that a family lock stands against takes no other list’s place', async () => {
    const { view } = setUp();
    await start(view, 'Ours', 'a.example');
    await start(view, 'Ours', 'b.example\nc.example', false);
    expect(view().stage).toEqual({ kind: 'stopped', why: 'held' });
    expect(view().lists).toMatchObject([{ counts: { accepted: 1 } }]);
    await start(view, 'Other', 'b.example', false);
    expect(view().stage).toMatchObject({ kind: 'done' });
  });
});

it('takes a suffix after all, and says when there is no room for it', async () => {
  const { view } = setUp();
  await start(view, 'Ours', 'a.example\nco.jp\ngithub.io');
  await view().takeSuffix('co.jp');
  expect(view().stage).toMatchObject({ kind: 'done', taken: ['co.jp'] });
  failing('quota exceeded');
  await view().takeSuffix('github.io');
  expect(view().stage).toEqual({ kind: 'stopped', why: 'no-room' });
});

it('removes a list and says which, or that it could not', async () => {
  const { view } = setUp();
  await start(view, 'Ours', 'a.example');
  const id = view().lists[0]?.id ?? '';
  const set = failing('no');
  await view().remove(id);
  expect(view().stage).toEqual({ kind: 'stopped', why: 'failed' });
  expect(view().removed).toBeUndefined();
  set.mockRestore();
  await view().remove(id);
  expect(view()).toMatchObject({ lists: [], removed: 'Ours', stage: { kind: 'idle' } });
});

it('follows what another page stores, until it is told to stop', async () => {
  const [here, there] = [setUp(), setUp()];
  const stop = here.view().follow();
  await start(there.view, 'Ours', 'a.example');
  await vi.waitFor(() => {
    expect(here.view().lists).toMatchObject([{ name: 'Ours' }]);
  });
  stop();
});
