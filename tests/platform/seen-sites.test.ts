import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Received } from '../../platform/extension-messaging';
import { noteSeen, seenSites } from '../../platform/seen-sites';
import { forgetOutcome, keepOutcome, lastOutcome } from '../../platform/tab-outcome';

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

it('the last outcome of a tab is kept in memory, and forgotten with the tab', async () => {
  await keepOutcome(1, 'no-face');
  await keepOutcome(1, 'went-on');
  await keepOutcome(2, 'no-face');
  expect(await lastOutcome(1)).toBe('went-on');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await forgetOutcome(1);
  expect(await lastOutcome(1)).toBeUndefined();
  expect(await lastOutcome(2)).toBe('no-face');
});

it('an outcome that there is not is none', async () => {
  await fakeBrowser.storage.session.set({ 'outcome-1': 'https://x.example' });
  expect(await lastOutcome(1)).toBeUndefined();
});
