import { hashCount, hasHash, keyHasher, packHashes, unpackHashes, type Hashes } from '../site-hash';
import { canonicalHost } from './canonical-host';
import { candidates } from './candidates';
import type { Merged } from './merge';

/** A list that holds no names: only whoever has a name can ask whether it is on it. */
export interface HashedList {
  /** lists of one salt are looked up together */
  readonly salt: string;
  readonly blocks: Hashes;
  readonly allows: Hashes;
  /** some entries are for a path only */
  readonly hasPaths: boolean;
}

/** Keys between two reports of progress. */
const STRIDE = 5_000;

const isPathKey = (key: string): boolean => key.includes('/');

/** @param onProgress told of the share that is done, from 0 to 1 */
export function hashList(
  { blocks, allows }: Merged,
  salt: string,
  onProgress: (share: number) => void = () => undefined,
): HashedList {
  const hash = keyHasher(salt);
  const hashed = blocks.map((key, index) => {
    if (index % STRIDE === 0) onProgress(index / blocks.length);
    return hash(key);
  });
  return {
    salt,
    blocks: packHashes(hashed),
    allows: packHashes(allows.map(hash)),
    hasPaths: blocks.some(isPathKey) || allows.some(isPathKey),
  };
}

/** The same list with one name more. @param host canonical */
export function withName(list: HashedList, host: string): HashedList {
  const added = keyHasher(list.salt)(host);
  if (hasHash(list.blocks, added)) return list;
  return { ...list, blocks: packHashes([...unpackHashes(list.blocks), added]) };
}

export const entryCount = ({ blocks, allows }: HashedList): number =>
  hashCount(blocks) + hashCount(allows);

/** Whether any of the lists has the address, and does not itself allow it. */
export function isOnAny(lists: readonly HashedList[], hostname: string, path: string): boolean {
  const host = canonicalHost(hostname);
  if (host === undefined) return false;
  const known = new Map<string, readonly bigint[]>();
  return lists.some(({ salt, blocks, allows, hasPaths }) => {
    const place = `${salt} ${String(hasPaths)}`;
    const hashes = known.get(place) ?? candidates(host, hasPaths ? path : '').map(keyHasher(salt));
    known.set(place, hashes);
    return (
      hashes.some((hash) => hasHash(blocks, hash)) && !hashes.some((hash) => hasHash(allows, hash))
    );
  });
}
