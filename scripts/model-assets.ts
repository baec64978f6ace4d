import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertShortRange } from './short-range';

interface Asset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/**
 * "<sha256>  <path in the repository>  <path in the extension>", one a line. A file without a place in
 * the extension is not shipped, but converted into files that come later in the list.
 */
const checksums = resolve('models/CHECKSUMS');

/**
 * Weights and the WASM backend, from pinned npm packages into the extension; nothing is fetched at run time.
 *
 * @throws when a file is not, bit for bit, the one that was reviewed
 */
export function modelAssets(): Asset[] {
  return readFileSync(checksums, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [expected = '', source = '', relativeDest] = line.trim().split(/\s+/);
      const absoluteSrc = resolve(source);
      const content = readFileSync(absoluteSrc);
      const actual = createHash('sha256').update(content).digest('hex');
      if (actual !== expected) {
        throw new Error(
          `${source} is not the reviewed file: SHA-256 ${actual}, expected ${expected}`,
        );
      }
      if (relativeDest !== undefined) return [{ absoluteSrc, relativeDest }];
      convertShortRange(content);
      return [];
    });
}
