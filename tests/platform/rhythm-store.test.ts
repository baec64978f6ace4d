import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterShowing, freshRhythm } from '../../core/rhythm';
import { keepOnlyMe, keepRhythm, readRhythm } from '../../platform/rhythm-store';

const shown = afterShowing(freshRhythm, '2026-11-24', 'full');

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('is fresh before anything was shown', async () => {
  expect(await readRhythm()).toEqual({ rhythm: freshRhythm, onlyMe: false });
});

it('keeps the rhythm on the disk, and who they are in memory only', async () => {
  await keepRhythm(shown);
  await keepOnlyMe();
  expect(await readRhythm()).toEqual({ rhythm: shown, onlyMe: true });
  expect(await fakeBrowser.storage.local.get()).toEqual({ rhythm: shown });
});

it.each(['full', 7, { factSet: 'one' }])('%j in storage is a fresh one', async (rhythm) => {
  await fakeBrowser.storage.local.set({ rhythm });
  expect((await readRhythm()).rhythm).toEqual(freshRhythm);
});

it('storage that fails delays nothing and breaks nothing', async () => {
  const broken = () => Promise.reject(new Error('No room'));
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(broken);
  expect(await readRhythm()).toEqual({ rhythm: freshRhythm, onlyMe: false });
  await expect(keepRhythm(shown)).resolves.toBeUndefined();
});

it('storage that never answers is not waited for', async () => {
  const never = () => new Promise<never>(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(never);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(never);
  const start = Date.now();
  expect((await readRhythm()).rhythm).toEqual(freshRhythm);
  await keepRhythm(shown);
  expect(Date.now() - start).toBeLessThan(3_000);
});
