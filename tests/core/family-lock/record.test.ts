import { describe, expect, it } from 'vitest';
import { isSameHash, ITERATIONS, parseLockRecord } from '../../../core/family-lock/record';

const record = {
  version: 1,
  kdf: 'PBKDF2-SHA-256',
  iterations: ITERATIONS,
  salt: '0f'.repeat(16),
  hash: 'a0'.repeat(32),
};

describe('what a PIN is checked against', () => {
  it('is read as it was written', () => {
    expect(parseLockRecord(record)).toEqual(record);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a version to come', { ...record, version: 2 }],
    ['another way', { ...record, kdf: 'Argon2id' }],
    ['too few rounds', { ...record, iterations: 1 }],
    ['rounds without end', { ...record, iterations: 1e12 }],
    ['a short salt', { ...record, salt: '0f' }],
    ['a hash that is none', { ...record, hash: 'zz'.repeat(32) }],
    ['no hash', { ...record, hash: undefined }],
  ])('%s is damaged', (_, stored) => {
    expect(parseLockRecord(stored)).toBeUndefined();
  });
});

it.each([
  ['a0', 'a0', true],
  ['a0', 'a1', false],
  ['a0', 'b0', false],
  ['a0', 'a', false],
  ['a', 'a0', false],
  ['', '', true],
])('"%s" and "%s" are the same: %s', (one, other, expected) => {
  expect(isSameHash(one, other)).toBe(expected);
});
