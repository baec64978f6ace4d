import * as v from 'valibot';

/** OWASP's least for PBKDF2 with SHA-256: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const LEAST_ITERATIONS = 600_000;
/** Of a lock that is set today; an older one is brought up to it at the next right PIN. */
export const ITERATIONS = 800_000;
/** Beyond this somebody damaged it, and a browser would not answer for minutes. */
const MAX_ITERATIONS = 10_000_000;
export const SALT_BYTES = 16;
export const HASH_BYTES = 32;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));

const lockSchema = v.object({
  version: v.literal(1),
  kdf: v.literal('PBKDF2-SHA-256'),
  iterations: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(LEAST_ITERATIONS),
    v.maxValue(MAX_ITERATIONS),
  ),
  /** in hex, as `hash` is: storage keeps no bytes */
  salt: hex(SALT_BYTES),
  hash: hex(HASH_BYTES),
});

/** What a PIN is checked against. */
export type LockRecord = v.InferOutput<typeof lockSchema>;

/** Undefined for what is damaged, or of a version to come. */
export function parseLockRecord(stored: unknown): LockRecord | undefined {
  const result = v.safeParse(lockSchema, stored);
  return result.success ? result.output : undefined;
}

/** In the same time wherever they differ. */
export function isSameHash(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
