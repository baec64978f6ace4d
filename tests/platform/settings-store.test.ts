import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../core/settings';
import { changeSettings, readSettings } from '../../platform/settings-store';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => {
  fakeBrowser.reset();
});

it('has defaults before anything is stored', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

it.each([
  ['a bad value', { language: 'xx', jurisdiction: 'JP' }, 'auto', 'JP'],
  ['a text', 'ja', 'auto', 'auto'],
])('reads around %s', async (_, stored, language, jurisdiction) => {
  await store(stored);
  expect(await readSettings()).toEqual({ ...defaultSettings, language, jurisdiction });
});

it('changes one and keeps the other', async () => {
  await changeSettings({ language: 'ja' });
  await changeSettings({ jurisdiction: 'US' });
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'ja', jurisdiction: 'US' });
});

it('keeps a change in local storage', async () => {
  await store({ language: 'xx', jurisdiction: 'JP' });
  await changeSettings({ language: 'en' });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({
    settings: { ...defaultSettings, language: 'en', jurisdiction: 'JP' },
  });
});

it('loses neither of two changes made at once', async () => {
  await Promise.all([changeSettings({ language: 'ja' }), changeSettings({ jurisdiction: 'JP' })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'ja', jurisdiction: 'JP' });
});
