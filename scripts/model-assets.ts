import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Asset {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** "<sha256>  <path from node_modules>  <path in the extension>", one a line. */
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
    .map((line) => {
      const [expected = '', source = '', relativeDest = ''] = line.trim().split(/\s+/);
      const absoluteSrc = resolve('node_modules', source);
      const actual = createHash('sha256').update(readFileSync(absoluteSrc)).digest('hex');
      if (actual !== expected) {
        throw new Error(
          `${source} is not the reviewed file: SHA-256 ${actual}, expected ${expected}`,
        );
      }
      return { absoluteSrc, relativeDest };
    });
}
