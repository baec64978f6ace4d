import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOutcome, keepOutcome, lastOutcome } from '../../platform/tab-outcome';

beforeEach(() => {
  fakeBrowser.reset();
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
