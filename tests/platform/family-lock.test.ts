import { pbkdf2Sync } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ITERATIONS } from '../../core/family-lock/record';
import { createLock, removeLock, tryUnlock } from '../../platform/family-lock';
import { isPinAsked, lockKind } from '../../platform/lock-kind';
import { changeSettings, readEffective, readSettings } from '../../platform/settings-store';

const PIN = '739164';
const NOW = Date.UTC(2031, 4, 1);
const MINUTE = 60_000;

const { local } = fakeBrowser.storage;
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];
const record = async () => (await stored('family-lock')) as Record<string, unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ level: 'hold' });
});

describe('a lock', () => {
  it('is there once it is set, and keeps what was chosen', async () => {
    expect(await lockKind()).toBe('none');
    await createLock(PIN);
    expect(await lockKind()).toBe('set');
    expect(await changeSettings({ level: 'warn' })).toEqual(['level']);
    expect((await readEffective()).origins.level).toBe('family');
  });

  it('stores what RFC 8018 says, and no PIN', async () => {
    await createLock(PIN);
    const { version, kdf, iterations, salt, hash } = await record();
    expect({ version, kdf, iterations }).toEqual({
      version: 1,
      kdf: 'PBKDF2-SHA-256',
      iterations: ITERATIONS,
    });
    const expected = pbkdf2Sync(PIN, Buffer.from(String(salt), 'hex'), ITERATIONS, 32, 'sha256');
    expect(hash).toBe(expected.toString('hex'));
    expect(JSON.stringify(await local.get())).not.toContain(PIN);
  });

  it('has another salt each time', async () => {
    await createLock(PIN);
    const first = await record();
    await createLock(PIN, true);
    const second = await record();
    expect(second.salt).not.toBe(first.salt);
    expect(second.hash).not.toBe(first.hash);
  });

  it('is not set with what everybody would try', async () => {
    await expect(createLock('123456')).rejects.toThrow();
    expect(await lockKind()).toBe('none');
  });

  it('is changed by whoever knows the PIN, and by nobody else', async () => {
    await createLock(PIN);
    await expect(createLock('482915')).rejects.toThrow();
    await createLock('482915', true);
    expect(await tryUnlock('482915')).toEqual({ kind: 'unlocked' });
    expect(await tryUnlock(PIN)).toEqual({ kind: 'wrong', triesLeft: 4 });
    expect((await readSettings()).level).toBe('hold');
  });

  it('ends, and what counted goes on to count', async () => {
    await createLock(PIN);
    await removeLock();
    expect(await lockKind()).toBe('none');
    expect((await readSettings()).level).toBe('hold');
    expect(await changeSettings({ level: 'warn' })).toEqual([]);
    expect(await stored('family-lock')).toBeUndefined();
  });
});

describe('trying', () => {
  beforeEach(() => createLock(PIN));
  const wrong = (now = NOW) => tryUnlock('000001', now);

  it('takes the PIN from a keyboard of another width', async () => {
    expect(await tryUnlock('７３９１６４')).toEqual({ kind: 'unlocked' });
  });

  it('five times wrong is a wait, in which the right one is not looked at either', async () => {
    for (const triesLeft of [4, 3, 2, 1]) {
      expect(await wrong()).toEqual({ kind: 'wrong', triesLeft });
    }
    const until = NOW + MINUTE;
    expect(await wrong()).toEqual({ kind: 'wait', until });
    expect(await tryUnlock(PIN, until - 1)).toEqual({ kind: 'wait', until });
    expect(await tryUnlock(PIN, until)).toEqual({ kind: 'unlocked' });
    expect(await stored('family-lock-attempts')).toBeUndefined();
  });

  it('is twice the wait after the next wrong one', async () => {
    await local.set({ 'family-lock-attempts': { failed: 5, until: NOW } });
    expect(await wrong()).toEqual({ kind: 'wait', until: NOW + 2 * MINUTE });
  });

  it('waits anew when the clock was set back, and no longer than that', async () => {
    await local.set({ 'family-lock-attempts': { failed: 5, until: NOW + MINUTE } });
    const past = NOW - 24 * 60 * MINUTE;
    const until = past + MINUTE;
    expect(await tryUnlock(PIN, past)).toEqual({ kind: 'wait', until });
    expect(await tryUnlock(PIN, past + 1)).toEqual({ kind: 'wait', until });
    expect(await tryUnlock(PIN, until)).toEqual({ kind: 'unlocked' });
  });

  it('is counted before it is checked', async () => {
    const checking = vi.spyOn(crypto.subtle, 'deriveBits');
    checking.mockReturnValue(new Promise<never>(() => undefined));
    void wrong();
    await vi.waitUntil(() => checking.mock.calls.length > 0);
    expect(await stored('family-lock-attempts')).toMatchObject({ failed: 1 });
  });

  it('at the same time on two pages tells one of them at most', async () => {
    const both = await Promise.allSettled([wrong(), tryUnlock(PIN, NOW)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both[0].status).toBe('rejected');
  });

  it('a PIN of fewer rounds gets today’s, once it was right', async () => {
    const salt = '0f'.repeat(16);
    const iterations = 600_000;
    const bytes = pbkdf2Sync(PIN, Buffer.from(salt, 'hex'), iterations, 32, 'sha256');
    const older = {
      version: 1,
      kdf: 'PBKDF2-SHA-256',
      iterations,
      salt,
      hash: bytes.toString('hex'),
    };
    await local.set({ 'family-lock': older });
    await wrong();
    expect(await record()).toEqual(older);
    expect(await tryUnlock(PIN, NOW)).toEqual({ kind: 'unlocked' });
    expect((await record()).iterations).toBe(ITERATIONS);
    expect(await tryUnlock(PIN, NOW)).toEqual({ kind: 'unlocked' });
  });
});

describe('what is damaged', () => {
  beforeEach(() => createLock(PIN));

  it.each([
    ['deleted', undefined],
    ['of a version to come', { version: 9 }],
    ['garbage', 'x'],
  ])('a PIN that is %s opens nothing, and says so', async (_, value) => {
    await local.remove('family-lock');
    if (value !== undefined) await local.set({ 'family-lock': value });
    expect(await lockKind()).toBe('damaged');
    expect(await tryUnlock(PIN)).toEqual({ kind: 'damaged' });
    expect(await changeSettings({ level: 'warn' })).toEqual(['level']);
    await expect(createLock('482915')).rejects.toThrow();
  });

  it.each([
    ['deleted', undefined],
    ['garbage', 'x'],
    ['without its version', { family: { level: 'hold' } }],
  ])('settings that are %s leave the lock as it is: the defaults are kept', async (_, value) => {
    await local.remove('settings');
    if (value !== undefined) await local.set({ settings: value });
    expect(await lockKind()).toBe('set');
    expect(await changeSettings({ level: 'remind' })).toEqual(['level']);
    expect((await readSettings()).level).toBe('warn');
    expect(await tryUnlock(PIN)).toEqual({ kind: 'unlocked' });
    expect(await changeSettings({ level: 'remind' }, true)).toEqual([]);
    expect((await readSettings()).level).toBe('remind');
  });

  it('tries that make no sense are the first wait', async () => {
    await local.set({ 'family-lock-attempts': 'x' });
    expect(await tryUnlock(PIN, NOW)).toEqual({ kind: 'wait', until: NOW + MINUTE });
    expect(await tryUnlock(PIN, NOW + MINUTE)).toEqual({ kind: 'unlocked' });
  });
});

it.each([
  ['none', false, true],
  ['live', true, false],
  ['live', false, true],
  ['gone', true, false],
  ['awaited', true, false],
])(
  'under a policy that is %s, proven %s, a PIN is asked for: %s',
  async (kind, isProven, expected) => {
    await createLock(PIN);
    await local.set({ policy: { kind, values: {}, kept: {}, isProven, rejected: [] } });
    expect(await isPinAsked()).toBe(expected);
  },
);

it('without a lock no PIN is asked for', async () => {
  expect(await isPinAsked()).toBe(false);
});
