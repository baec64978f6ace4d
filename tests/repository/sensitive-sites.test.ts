import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOnAny, withName } from '../../core/lists/hashed-list';
import { shippedList } from '../../core/lists/shipped-list';
import { hashCount, packHashes, unpackHashes } from '../../core/site-hash';
import { sensitiveTestSites } from '../../scripts/sensitive-test-sites';

const file = readFileSync(resolve('core/lists/sensitive-sites.bin'));
const list = shippedList(`data:;base64,${file.toString('base64')}`);

describe('the shipped list', () => {
  it('is ascending hashes of eight bytes, each once', () => {
    expect(file.length % 8).toBe(0);
    expect(packHashes(unpackHashes(list.blocks))).toEqual(list.blocks);
    expect(hashCount(list.blocks)).toBeGreaterThanOrEqual(sensitiveTestSites.length);
  });

  it('has the hosts of the tests', () => {
    for (const site of sensitiveTestSites) {
      const [host = '', ...path] = site.split('/');
      expect(isOnAny([list], `www.${host}`, `/${path.join('/')}`)).toBe(true);
    }
  });

  it('has the salt of its file', () => {
    // Hashing a name that is on it changes nothing.
    expect(withName(list, 'hashed.example')).toBe(list);
  });
});
