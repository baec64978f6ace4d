import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BITS = 2048;

/**
 * The key that signs the package and gives the extension its id: from `ASK_FIRST_KEY` (the PEM itself), else
 * from a file, which is made where there is none. Whoever loses it has another id from then on, and every
 * policy has to be written anew.
 */
export function signingKey(file: string): { readonly pem: string; readonly isNew: boolean } {
  const given = process.env.ASK_FIRST_KEY;
  if (given !== undefined && given !== '') return { pem: given, isNew: false };
  if (existsSync(file)) return { pem: readFileSync(file, 'utf8'), isNew: false };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pem, { mode: 0o600 });
  return { pem, isNew: true };
}
