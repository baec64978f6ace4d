import { sha256 } from '@noble/hashes/sha2.js';

/** Of a SHA-256. With four, one of some thousands of visited hosts would be taken for a listed one. */
const HASH_BYTES = 8;
const DIGEST_BYTES = 32;
/** A key is a host and four segments of a path; what is longer is cut, on both sides alike. */
const MAX_KEY = 4_096;

/** Hashes of keys as they are stored: ascending, each big-endian. */
export type Hashes = Uint8Array<ArrayBuffer>;

/**
 * `SHA-256(salt + key)`, of which the first eight bytes are taken as a number. Not WebCrypto: a look-up would have
 * to wait for it, and for many short texts it is slower in Chromium ([lists](../docs/lists.md)).
 */
export function keyHasher(salt: string): (key: string) => bigint {
  const encoder = new TextEncoder();
  const text = new Uint8Array(MAX_KEY);
  const digest = new DataView(new ArrayBuffer(DIGEST_BYTES));
  const salted = sha256.create().update(encoder.encode(salt));
  // One state that is set back for each key: a new one takes as long as the hash itself.
  const state = salted.clone();
  return (key) => {
    const { written } = encoder.encodeInto(key, text);
    salted._cloneInto(state);
    state.update(text.subarray(0, written)).digestInto(new Uint8Array(digest.buffer));
    return digest.getBigUint64(0);
  };
}

/** Each number once. */
export function packHashes(numbers: readonly bigint[]): Hashes {
  const all = BigUint64Array.from(numbers).sort();
  const sorted = all.filter((number, index) => number !== all[index - 1]);
  const bytes = new Uint8Array(sorted.length * HASH_BYTES);
  const view = new DataView(bytes.buffer);
  sorted.forEach((number, index) => {
    view.setBigUint64(index * HASH_BYTES, number);
  });
  return bytes;
}

export function unpackHashes(hashes: Hashes): bigint[] {
  const view = new DataView(hashes.buffer, hashes.byteOffset);
  return Array.from({ length: hashCount(hashes) }, (_, index) =>
    view.getBigUint64(index * HASH_BYTES),
  );
}

export const hashCount = (hashes: Hashes): number => Math.floor(hashes.length / HASH_BYTES);

/** By binary search: 19 looks for half a million. */
export function hasHash(hashes: Hashes, wanted: bigint): boolean {
  const view = new DataView(hashes.buffer, hashes.byteOffset);
  let low = 0;
  let high = hashCount(hashes) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = view.getBigUint64(middle * HASH_BYTES);
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
