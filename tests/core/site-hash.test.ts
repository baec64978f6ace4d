import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasHash, hashCount, keyHasher, packHashes, unpackHashes } from '../../core/site-hash';

it('is the beginning of a SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 300 }), (salt, key) => {
      const digest = createHash('sha256').update(salt).update(key).digest();
      expect(keyHasher(salt)(key)).toBe(digest.readBigUInt64BE(0));
    }),
  );
});

it('finds what was packed, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      (numbers, other) => {
        const hashes = packHashes(numbers);
        expect(hashCount(hashes)).toBe(new Set(numbers).size);
        expect(numbers.every((number) => hasHash(hashes, number))).toBe(true);
        expect(hasHash(hashes, other)).toBe(numbers.includes(other));
        expect(packHashes(unpackHashes(hashes))).toEqual(hashes);
      },
    ),
  );
});

it('is stored in ascending bytes, eight each', () => {
  expect([...packHashes([256n, 1n, 1n])]).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
});
