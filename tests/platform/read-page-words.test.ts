import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notice as en } from '../../locales/en.json';
import { checking as jaChecking, notice as ja } from '../../locales/ja.json';
import { readPageWords } from '../../platform/read-page-words';
import { changeSettings } from '../../platform/settings-store';
import { stubPerson } from './person';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['ja', en, 'en'],
  ['en-US', ja, 'ja'],
] as const)('a browser in %s, words in the language that was chosen', async (ui, words, chosen) => {
  stubPerson({ ui });
  await changeSettings({ language: chosen });
  const { lost, cannotAsk } = await readPageWords();
  expect(lost).toEqual({
    language: chosen,
    title: words.title,
    body: words.lost,
    close: words.close,
  });
  expect(cannotAsk).toEqual({ ...lost, body: words.cannotAsk });
});

it.each<[string, () => Promise<never>]>([
  ['fails', () => Promise.reject(new Error('IO error'))],
  ['never answers', () => new Promise(() => undefined)],
])("a storage that %s: words in the browser's language", async (_, get) => {
  vi.useFakeTimers();
  stubPerson({ ui: 'ja' });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(get);
  const words = readPageWords();
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await words).lost.title).toBe(ja.title);
  vi.useRealTimers();
});

it('has readings and not their markup, and a language that a page knows', async () => {
  stubPerson({ ui: 'ja' });
  await changeSettings({ language: 'ja-easy' });
  const words = await readPageWords();
  expect(words.lost.title).toBe('がぞうは おくって いません');
  expect(words.lost.language).toBe('ja');
  expect(words.checking.language).toBe('ja');
  expect(JSON.stringify(words)).not.toMatch(/\|/);
});

it('follows the browser until somebody chooses', async () => {
  stubPerson({ ui: 'ja' });
  const { lost, checking: sign } = await readPageWords();
  expect(lost.title).toBe(ja.title);
  expect(sign).toEqual({ language: 'ja', ...jaChecking });
});
