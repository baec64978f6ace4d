import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseChecksums } from '../core/checksums';
import { convertShortRange } from './short-range';

interface Asset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** A file without a place in the extension is not shipped, but converted into files that come later in the list. */
const checksums = resolve('models/CHECKSUMS');

/**
 * Weights and the WASM backend, from pinned npm packages into the extension; nothing is fetched at run time.
 *
 * @throws when a file is not, bit for bit, the one that was reviewed
 */
export function modelAssets(): Asset[] {
  return parseChecksums(readFileSync(checksums, 'utf8')).flatMap(({ sha256, source, packed }) => {
    const absoluteSrc = resolve(source);
    const content = readFileSync(absoluteSrc);
    const actual = createHash('sha256').update(content).digest('hex');
    if (actual !== sha256) {
      throw new Error(`${source} is not the reviewed file: SHA-256 ${actual}, expected ${sha256}`);
    }
    if (packed !== undefined) return [{ absoluteSrc, relativeDest: packed }];
    convertShortRange(content);
    return [];
  });
}
