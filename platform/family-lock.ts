import { storage } from 'wxt/utils/storage';
import { attemptsAt, triesLeft, withTry } from '../core/family-lock/attempts';
import {
  HASH_BYTES,
  isSameHash,
  ITERATIONS,
  parseLockRecord,
  SALT_BYTES,
  type LockRecord,
} from '../core/family-lock/record';
import { normalSecret, weaknessOf } from '../core/family-lock/secret';
import { fromHex, toHex } from '../core/hex';
import { lockKind } from './lock-kind';
import { randomToken } from './random-token';
import { LOCK, lockSettings, unlockSettings } from './settings-store';

const ATTEMPTS = 'local:family-lock-attempts';

export type Tried =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  /** @param until ms since 1970 */
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'damaged' };

/**
 * @param unlocked the PIN so far was entered on this page
 * @throws when there is a lock already, or the secret is a weak one
 */
export async function createLock(secret: string, unlocked = false): Promise<void> {
  if (weaknessOf(secret) !== undefined) throw new Error('A weak secret');
  if (!unlocked && (await lockKind()) !== 'none') throw new Error('There is a lock already');
  // The settings last: whatever comes in between, there is a PIN for what is locked.
  await storage.setItem(LOCK, await recordOf(secret));
  await storage.removeItem(ATTEMPTS);
  await lockSettings();
}

/** With the PIN. What counted goes on to count. */
export async function removeLock(): Promise<void> {
  await unlockSettings();
  await storage.removeItem(LOCK);
}

/**
 * Each try is counted before it is checked, so that closing the page takes none back. Two pages may try at once,
 * and an ordinary and a private window share storage but no lock of the browser's: whose count was overwritten
 * meanwhile hears nothing of its PIN.
 *
 * @throws when another page tried at the same time
 */
export async function tryUnlock(secret: string, now = Date.now()): Promise<Tried> {
  const record = parseLockRecord(await storage.getItem(LOCK));
  if (record === undefined) return { kind: 'damaged' };
  const before = attemptsAt(await storage.getItem(ATTEMPTS), now);
  if (before.until > now) {
    await storage.setItem(ATTEMPTS, before);
    return { kind: 'wait', until: before.until };
  }
  const counted = { ...withTry(before, now), by: randomToken() };
  await storage.setItem(ATTEMPTS, counted);
  const hash = await hashOf(secret, record);
  const kept = await storage.getItem<{ readonly by?: unknown }>(ATTEMPTS);
  if (kept?.by !== counted.by) throw new Error('Another page tried at the same time');
  if (!isSameHash(hash, record.hash)) {
    return counted.until > now
      ? { kind: 'wait', until: counted.until }
      : { kind: 'wrong', triesLeft: triesLeft(counted) };
  }
  await storage.removeItem(ATTEMPTS);
  if (record.iterations < ITERATIONS) await renew(secret);
  return { kind: 'unlocked' };
}

async function renew(secret: string): Promise<void> {
  try {
    await storage.setItem(LOCK, await recordOf(secret));
  } catch {
    // The PIN was right all the same; the next right one is another chance.
  }
}

async function recordOf(secret: string): Promise<LockRecord> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const parts = { salt, iterations: ITERATIONS };
  return { version: 1, kdf: 'PBKDF2-SHA-256', ...parts, hash: await hashOf(secret, parts) };
}

async function hashOf(
  secret: string,
  { salt, iterations }: Pick<LockRecord, 'salt' | 'iterations'>,
): Promise<string> {
  const bytes = new TextEncoder().encode(normalSecret(secret));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(way, key, 8 * HASH_BYTES)));
}
