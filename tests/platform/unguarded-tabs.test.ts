import { beforeEach, expect, it, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { unguardedTabs } from '../../platform/unguarded-tabs';

const looked = vi.fn<(id: number) => Promise<readonly { readonly result: boolean }[]>>();
const tab = (id: number, change: Partial<Browser.tabs.Tab> = {}): Partial<Browser.tabs.Tab> => ({
  id,
  status: 'complete',
  discarded: false,
  ...change,
});
let tabs: Partial<Browser.tabs.Tab>[];

beforeEach(() => {
  Object.assign(browser.tabs, { query: () => Promise.resolve(tabs) });
  Object.assign(browser, {
    scripting: {
      executeScript: ({ target }: { target: { tabId: number } }) => looked(target.tabId),
    },
  });
});

it('are those that answer without our scripts', async () => {
  tabs = [tab(1), tab(2), tab(3)];
  looked.mockImplementation((id) => Promise.resolve([{ result: id !== 2 }]));
  expect(await unguardedTabs(['*://*.x.example/*'])).toEqual([2]);
});

it('are none that are asleep, still loading, or cannot be asked', async () => {
  tabs = [tab(1, { discarded: true }), tab(2, { status: 'loading' }), tab(3)];
  looked.mockRejectedValue(new Error('error page'));
  expect(await unguardedTabs(['*://*.x.example/*'])).toEqual([]);
});

it('are none that do not answer: they are busy, and everybody waits for a second at most', async () => {
  vi.useFakeTimers();
  tabs = [tab(1)];
  looked.mockReturnValue(new Promise(() => undefined));
  const found = unguardedTabs(['*://*.x.example/*']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await found).toEqual([]);
  vi.useRealTimers();
});
