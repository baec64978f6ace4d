import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../core/settings';
import {
  changeSettings,
  lockSettings,
  onSettingsChanged,
  readEffective,
  readSettings,
  unlockSettings,
} from '../../platform/settings-store';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;

beforeEach(() => {
  fakeBrowser.reset();
});

it('has defaults before anything is stored', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

it.each([
  ['a bad value', { language: 'xx', jurisdiction: 'JP' }, 'auto', 'JP'],
  ['a text', 'ja', 'auto', 'auto'],
])('reads around %s', async (_, settings, language, jurisdiction) => {
  await store(settings);
  expect(await readSettings()).toEqual({ ...defaultSettings, language, jurisdiction });
});

it('changes one and keeps the other', async () => {
  await changeSettings({ language: 'ja' });
  await changeSettings({ jurisdiction: 'US' });
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'ja', jurisdiction: 'US' });
});

it('keeps a change in local storage, and all that it does not know', async () => {
  await store({ colour: 'red', jurisdiction: 'JP' });
  await changeSettings({ language: 'en' });
  expect(await stored()).toEqual({
    version: 2,
    person: { colour: 'red', language: 'en', jurisdiction: 'JP' },
  });
});

it('loses neither of two changes made at once', async () => {
  await Promise.all([changeSettings({ language: 'ja' }), changeSettings({ jurisdiction: 'JP' })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'ja', jurisdiction: 'JP' });
});

it('tells of changes until nobody listens', async () => {
  const listener = vi.fn();
  const stop = onSettingsChanged(listener);
  await changeSettings({ language: 'ja' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await changeSettings({ language: 'en' });
  expect(listener).toHaveBeenCalledTimes(1);
});

describe('with a family lock', () => {
  beforeEach(async () => {
    await changeSettings({ level: 'warn', addSites: ['a.example'], contactName: 'Mum' });
    await lockSettings();
  });

  it('anybody may make it stricter, and take that back', async () => {
    expect(await changeSettings({ level: 'hold' })).toEqual([]);
    expect((await readSettings()).level).toBe('hold');
  });

  it.each([
    [{ level: 'remind' }],
    [{ addSites: [] }],
    [{ removeSites: ['pixlr'] }],
    [{ contactName: 'Nobody' }],
  ] as const)('%j needs the PIN', async (change) => {
    const before = await readSettings();
    expect(await changeSettings(change)).toEqual(Object.keys(change));
    expect(await readSettings()).toEqual(before);
    expect(await changeSettings(change, true)).toEqual([]);
    expect(await readSettings()).toMatchObject(change);
  });

  it('takes what it may of a change, and says what it left', async () => {
    expect(await changeSettings({ level: 'remind', language: 'ja' })).toEqual(['level']);
    expect(await readSettings()).toMatchObject({ level: 'warn', language: 'ja' });
  });

  it('ends without changing what counts', async () => {
    await changeSettings({ level: 'hold', addSites: ['a.example', 'b.example'] });
    const before = await readSettings();
    await unlockSettings();
    expect(await readSettings()).toEqual(before);
    expect((await readEffective()).isFamilyLocked).toBe(false);
    expect(await changeSettings({ level: 'remind' })).toEqual([]);
  });
});

it('leaves what policy has set', async () => {
  await fakeBrowser.storage.local.set({
    policy: { kind: 'live', values: { level: 'warn' }, kept: {}, rejected: [] },
  });
  expect(await changeSettings({ level: 'hold', language: 'ja' }, true)).toEqual(['level']);
  expect(await readSettings()).toMatchObject({ level: 'warn', language: 'ja' });
});
