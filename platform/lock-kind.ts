import { storage } from 'wxt/utils/storage';
import { parseLockRecord } from '../core/family-lock/record';
import { decides } from '../core/settings/policy';
import { LOCK, readEffective } from './settings-store';

/** `damaged`: something is locked, and there is nothing that a PIN could be checked against. */
export type LockKind = 'none' | 'set' | 'damaged';

export async function lockKind(): Promise<LockKind> {
  const [{ isFamilyLocked }, stored] = await Promise.all([readEffective(), storage.getItem(LOCK)]);
  if (!isFamilyLocked) return 'none';
  return parseLockRecord(stored) === undefined ? 'damaged' : 'set';
}

/** Whether a grown-up with a PIN can decide here: where a school's policy decides, there is no PIN. */
export async function isPinAsked(): Promise<boolean> {
  const [{ policy }, kind] = await Promise.all([readEffective(), lockKind()]);
  return !decides(policy) && kind === 'set';
}
