import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnAny } from '../../core/lists/hashed-list';
import {
  addSuffix,
  deviceSalt,
  readHashedLists,
  readLists,
  removeList,
} from '../../platform/list-store';
import { idOf, keep } from './kept-lists';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
});

const isOn = async (host: string): Promise<boolean> => isOnAny(await readHashedLists(), host, '/');

describe('a list', () => {
  it('is kept with its name, its day and its counts, and without one name of a site', async () => {
    expect(await keep('Ours', 'a.example\nb.a.example\n?')).toBe('stored');
    expect(await readLists()).toMatchObject([
      {
        name: 'Ours',
        day: '2026-11-26',
        counts: { accepted: 1, merged: 1, ignored: { unknown: 1 } },
      },
    ]);
    expect(await isOn('x.a.example')).toBe(true);
    expect(JSON.stringify(await local.get())).not.toContain('example');
  });

  it('has the salt of the device, which is another one on the next device', async () => {
    await keep('One', 'a.example');
    await keep('Other', 'b.example');
    const [one, other] = await readLists();
    expect(one?.salt).toBe(other?.salt);
    fakeBrowser.reset();
    expect(await deviceSalt()).not.toBe(one?.salt);
  });

  it('takes the place of one of the same name, and no other', async () => {
    await keep('Ours', 'a.example');
    await keep('Other', 'b.example');
    const before = await idOf('Ours');
    await keep('Ours', 'c.example');
    expect((await readLists()).map(({ name }) => name)).toEqual(['Ours', 'Other']);
    expect(await idOf('Ours')).toBe(before);
    expect(await Promise.all(['a.example', 'b.example', 'c.example'].map(isOn))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('can be removed with all of it', async () => {
    await keep('Ours', 'a.example');
    await removeList(await idOf('Ours'));
    expect(await readLists()).toEqual([]);
    expect(Object.keys(await local.get())).toEqual(['lists']);
  });

  it('can have a suffix added', async () => {
    await keep('Ours', 'a.example\nco.jp');
    expect(await isOn('shop.co.jp')).toBe(false);
    expect(await addSuffix(await idOf('Ours'), 'co.jp')).toBe('stored');
    expect(await isOn('shop.co.jp')).toBe(true);
    expect((await readLists())[0]?.counts.accepted).toBe(2);
  });

  it('is one of many that are imported at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => keep(name, `${name}.example`)));
    expect((await readLists()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('a write that fails', () => {
  const failing = (message: string) => vi.spyOn(local, 'set').mockRejectedValue(new Error(message));

  it('keeps the list that was there', async () => {
    await keep('Ours', 'a.example');
    const before = await local.get();
    const set = failing('Resource::kQuotaBytes quota exceeded');
    expect(await keep('Ours', 'b.example')).toBe('no-room');
    expect(await addSuffix(await idOf('Ours'), 'co.jp')).toBe('no-room');
    set.mockRestore();
    failing('no');
    await expect(keep('Ours', 'b.example')).rejects.toThrow('no');
    expect(await local.get()).toEqual(before);
    expect(await isOn('a.example')).toBe(true);
  });

  it('does not keep the next one from being stored', async () => {
    const set = failing('no');
    await expect(keep('Ours', 'a.example')).rejects.toThrow('no');
    set.mockRestore();
    expect(await keep('Ours', 'a.example')).toBe('stored');
  });
});

it('an index that makes no sense is none', async () => {
  await local.set({ lists: [{ id: 5 }] });
  expect(await readLists()).toEqual([]);
});
