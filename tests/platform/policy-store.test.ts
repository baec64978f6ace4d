import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import { forgetPolicy, isPolicySeen, refreshPolicy } from '../../platform/policy-store';
import { readEffective, readSettings } from '../../platform/settings-store';

let managed: () => Promise<Record<string, unknown>>;
let installType: 'admin' | 'normal';

beforeEach(() => {
  fakeBrowser.reset();
  installType = 'admin';
  Object.assign(browser.storage, { managed: { get: () => managed() } });
  Object.assign(browser, { management: { getSelf: () => Promise.resolve({ installType }) } });
});

const says = (policy: Record<string, unknown>): void => {
  managed = () => Promise.resolve(policy);
};

it('is applied once it was seen', async () => {
  says({ level: 'hold' });
  expect((await readSettings()).level).toBe('warn');
  expect(await isPolicySeen()).toBe(false);
  await refreshPolicy();
  expect((await readSettings()).level).toBe('hold');
  expect(await isPolicySeen()).toBe(true);
});

it('is strict until the first policy has come, where an administrator installed it', async () => {
  says({});
  await refreshPolicy();
  expect((await readSettings()).level).toBe('hold');
  says({ level: 'remind' });
  await refreshPolicy();
  expect((await readSettings()).level).toBe('remind');
});

it('has none where Firefox says that there is none', async () => {
  installType = 'normal';
  managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  await refreshPolicy();
  expect((await readEffective()).policy.kind).toBe('none');
});

it('stays as it was when the browser fails', async () => {
  says({ level: 'hold' });
  await refreshPolicy();
  managed = () => Promise.reject(new Error('no'));
  await expect(refreshPolicy()).rejects.toThrow('no');
  expect((await readSettings()).level).toBe('hold');
});

it('stays as it was when the browser does not answer', async () => {
  vi.useFakeTimers();
  says({ level: 'hold' });
  await refreshPolicy();
  managed = () => new Promise(() => undefined);
  const failed = expect(refreshPolicy()).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(20_000);
  await failed;
  expect((await readSettings()).level).toBe('hold');
  vi.useRealTimers();
});

it('protects when it is gone, until somebody forgets it', async () => {
  says({ level: 'hold' });
  await refreshPolicy();
  await forgetPolicy();
  expect((await readSettings()).level).toBe('hold');
  says({});
  await refreshPolicy();
  expect((await readEffective()).policy.kind).toBe('gone');
  expect((await readSettings()).level).toBe('hold');
  await forgetPolicy();
  expect((await readSettings()).level).toBe('warn');
});
