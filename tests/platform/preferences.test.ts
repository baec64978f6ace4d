import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../core/settings';
import { readPreferences } from '../../platform/preferences';
import { changeSettings } from '../../platform/settings-store';
import { stubPerson } from './person';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const inOsaka = { ui: 'ja', timeZone: 'Asia/Tokyo' };
const inBoston = { ui: 'en-US', timeZone: 'America/New_York' };
const inRome = { ui: 'it', languages: ['it', 'ja'], timeZone: 'Europe/Paris' };
const japaneseReader = { ui: 'ja', languages: ['en', 'ja'], timeZone: 'Europe/Paris' };
const englishInTokyo = { ui: 'en-US', timeZone: 'Asia/Tokyo' };

it.each<[string, Parameters<typeof stubPerson>[0], Partial<Settings>, string, string]>([
  ['guesses both', inOsaka, {}, 'ja', 'JP'],
  ['guesses both elsewhere', inBoston, {}, 'en', 'US'],
  ['takes the next language that it has', inRome, {}, 'ja', 'FR'],
  ['the browser’s own language comes first', japaneseReader, {}, 'ja', 'FR'],
  ['does not take a country from a language', englishInTokyo, {}, 'en', 'JP'],
  ['a chosen language wins', inOsaka, { language: 'en' }, 'en', 'JP'],
  ['a chosen jurisdiction wins', inOsaka, { jurisdiction: 'US' }, 'ja', 'US'],
  ['elsewhere can be chosen', inBoston, { jurisdiction: 'ZZ', language: 'ja' }, 'ja', 'ZZ'],
])('%s', async (_, person, chosen, language, jurisdiction) => {
  stubPerson(person);
  await changeSettings(chosen);
  expect(await readPreferences()).toEqual({ language, jurisdiction });
});
