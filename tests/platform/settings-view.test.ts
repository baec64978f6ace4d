import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSettingsView } from '../../entrypoints/options/settings-view';
import { changeSettings, lockSettings, readSettings } from '../../platform/settings-store';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType: 'normal' } as never);
});

const policy = (values: object) =>
  fakeBrowser.storage.local.set({ policy: { kind: 'live', values, kept: {}, rejected: [] } });

describe('a view of the settings', () => {
  it('shows what is stored, and a change once it is stored', async () => {
    await changeSettings({ level: 'hold' });
    const view = await createSettingsView();
    expect(view.getState().effective.settings.level).toBe('hold');
    expect(await view.getState().change({ level: 'remind', camera: 'pass' })).toBe(true);
    expect(view.getState().effective.settings).toMatchObject({ level: 'remind', camera: 'pass' });
    expect(await readSettings()).toMatchObject({ level: 'remind', camera: 'pass' });
  });

  it('follows what another page changes', async () => {
    const [one, other] = [await createSettingsView(), await createSettingsView()];
    await other.getState().change({ language: 'ja' });
    await vi.waitFor(() => {
      expect(one.getState().effective.settings.language).toBe('ja');
    });
  });

  it('follows a policy that comes late', async () => {
    const view = await createSettingsView();
    await policy({ level: 'hold' });
    await vi.waitFor(() => {
      expect(view.getState().effective.locks.level).toBe('read-only');
    });
  });

  it('leaves alone what a policy has set, and asks for no PIN', async () => {
    await policy({ level: 'hold' });
    const view = await createSettingsView();
    expect(await view.getState().change({ level: 'remind', camera: 'pass' })).toBe(false);
    expect(view.getState().effective.settings).toMatchObject({ level: 'hold', camera: 'pass' });
    expect(view.getState().waiting).toBeUndefined();
  });

  it('says when a change could not be stored', async () => {
    const view = await createSettingsView();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await view.getState().change({ level: 'hold' })).toBe(false);
    expect(view.getState().hasFailed).toBe(true);
    expect(view.getState().effective.settings.level).toBe('warn');
    expect(await view.getState().change({ level: 'hold' })).toBe(true);
    expect(view.getState().hasFailed).toBe(false);
  });
});

describe('with a family lock', () => {
  it('takes what is stricter, and what is looser waits for the PIN', async () => {
    await lockSettings();
    const view = await createSettingsView();
    expect(await view.getState().change({ level: 'remind', hideFaces: 'off' })).toBe(false);
    const { effective, waiting } = view.getState();
    expect(effective.settings).toMatchObject({ level: 'warn', hideFaces: 'off' });
    expect(waiting).toEqual({ change: { level: 'remind' }, place: 'level' });
    await view.getState().unlock();
    expect(view.getState().effective.settings.level).toBe('remind');
    expect(view.getState().waiting).toBeUndefined();
    expect(await view.getState().change({ camera: 'pass' })).toBe(true);
  });

  it('asks in the place that was named, and can be left', async () => {
    await lockSettings();
    const view = await createSettingsView();
    await view.getState().change({ camera: 'pass' }, 'file');
    expect(view.getState().waiting?.place).toBe('file');
    view.getState().dismiss();
    expect(view.getState().waiting).toBeUndefined();
    expect((await readSettings()).camera).toBe('ask');
  });

  it('another page’s PIN is not this page’s, and a new lock wants its own', async () => {
    await lockSettings();
    const view = await createSettingsView();
    await view.getState().unlock();
    const other = await createSettingsView();
    expect(await other.getState().change({ level: 'remind' })).toBe(false);
    await fakeBrowser.storage.local.remove('settings');
    await vi.waitFor(() => {
      expect(view.getState().isUnlocked).toBe(false);
    });
  });
});
