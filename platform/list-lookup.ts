import { compileList } from '../core/lists/compile-list';
import { isOnAny, type HashedList } from '../core/lists/hashed-list';
import { shippedList } from '../core/lists/shipped-list';
import sensitiveSites from '../core/lists/sensitive-sites.bin?url&inline';
import { onListsChanged, readHashedLists } from './list-store';
import { randomToken } from './random-token';
import { onSettingsChanged, readSettings } from './settings-store';

/** All that there is to look in, in the memory of this background; forgotten whenever a part of it changes. */
let known: Promise<readonly HashedList[]> | undefined;
let isFollowing = false;

/**
 * Whether an address is on the list that is shipped, an imported one or the policy's. Nothing is kept of the
 * question.
 *
 * @param hostname as in `location`
 * @param pathname as in `location`
 * @throws when the lists cannot be read: nobody knows then
 */
export async function isListed(hostname: string, pathname: string): Promise<boolean> {
  if (!isFollowing) {
    isFollowing = true;
    onListsChanged(forget);
    onSettingsChanged(forget);
  }
  const lists = (known ??= readAll());
  try {
    return isOnAny(await lists, hostname, pathname);
  } catch (error) {
    // The next question reads again.
    if (known === lists) forget();
    throw error;
  }
}

function forget(): void {
  known = undefined;
}

async function readAll(): Promise<readonly HashedList[]> {
  const [imported, { importedLists }] = await Promise.all([readHashedLists(), readSettings()]);
  return [shippedList(sensitiveSites), ...imported, ...policyList(importedLists)];
}

/** The policy has its lists in clear; they are read where they are needed and stored nowhere else. */
function policyList(lines: readonly string[]): readonly HashedList[] {
  if (lines.length === 0) return [];
  const result = compileList(lines.join('\n'), randomToken(), { paths: true, cosmetic: false });
  return result.kind === 'compiled' ? [result.list] : [];
}
