import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isListed } from '../../platform/list-lookup';
import { removeList } from '../../platform/list-store';
import { idOf, keep } from './kept-lists';

/** As in a background, which follows what is stored from its first question on; so it is never reset here. */
const { local } = fakeBrowser.storage;

it('finds what is shipped, imported and in the policy, and forgets what is gone', async () => {
  const listed = () =>
    Promise.all(
      ['hashed.example', 'a.hashed.example', 'b.example', 'c.example', 'd.example'].map((host) =>
        isListed(host, '/'),
      ),
    );
  expect(await listed()).toEqual([true, true, false, false, false]);
  expect(await isListed('hashed-path.example', '/tools/face')).toBe(true);
  expect(await isListed('hashed-path.example', '/')).toBe(false);
  await keep('Ours', 'b.example');
  expect(await listed()).toEqual([true, true, true, false, false]);
  await local.set({
    policy: { kind: 'live', values: { importedLists: ['||c.example^'] }, kept: {}, rejected: [] },
  });
  expect(await listed()).toEqual([true, true, true, true, false]);
  await removeList(await idOf('Ours'));
  expect(await listed()).toEqual([true, true, false, true, false]);
});

it('reads storage once', async () => {
  await keep('Ours', 'a.example');
  await isListed('a.example', '/');
  const get = vi.spyOn(local, 'get');
  expect(await isListed('b.a.example', '/')).toBe(true);
  expect(get).not.toHaveBeenCalled();
});

it('fails where a list is damaged, and reads again the next time', async () => {
  await keep('Ours', 'a.example');
  const key = `list-${await idOf('Ours')}`;
  const before = await local.get(key);
  await local.set({ [key]: { blocks: 5 } });
  await expect(isListed('a.example', '/')).rejects.toThrow();
  await local.set(before);
  expect(await isListed('a.example', '/')).toBe(true);
});
