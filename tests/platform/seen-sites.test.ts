import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Received } from '../../platform/extension-messaging';
import { noteSeen, seenSites } from '../../platform/seen-sites';

beforeEach(() => {
  fakeBrowser.reset();
});

const from = (url: string | undefined, frameId = 0, incognito = false): Received['sender'] =>
  ({ tab: { id: 1, url, incognito }, frameId }) as Received['sender'];

it('keeps ids in the order of the alphabet, once each, and in memory only', async () => {
  for (const host of ['midjourney.com', 'dezgo.com', 'www.dezgo.com']) {
    await noteSeen(from(`https://${host}/a/page?q=1`));
  }
  expect(await seenSites()).toEqual(['dezgo', 'midjourney']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({
    'seen-sites': ['dezgo', 'midjourney'],
  });
});

it.each([
  ['a frame', from('https://dezgo.com/', 3)],
  ['a private window', from('https://dezgo.com/', 0, true)],
  ['a site on no list', from('https://unlisted.example/')],
  ['a page whose address is not told', from(undefined)],
])('keeps nothing of %s', async (_, sender) => {
  await noteSeen(sender);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
