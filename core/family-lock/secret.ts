/** A PIN is digits alone; anything else is a passphrase. */
const MIN_DIGITS = 6;
const MIN_CHARACTERS = 8;
export const MAX_CHARACTERS = 100;

export type Weakness = 'too-short' | 'too-long' | 'too-common';

/** A unit of up to three characters, again and again: 000000, 121212, abcabcabc. */
const repeated = /^(.{1,3})\1+$/u;

/** What stands first on public lists of passwords, and rows and columns of keyboards and number pads. */
const common = new Set([
  ...['112233', '121314', '123123', '102030', '123321', '147258', '147852', '159753', '159357'],
  ...['135790', '246810', '246802', '789456', '456123', '741852', '963852', '142536'],
  ...['password', 'password1', 'passw0rd', 'passwort', 'motdepasse', 'contraseña', 'senha123'],
  ...['qwertyui', 'qwertyuiop', 'qwerty123', 'qwertzui', 'azertyui', 'azertyuiop', 'asdfghjk'],
  ...['asdfghjkl', '1q2w3e4r', '1qaz2wsx', 'abcd1234', 'a1b2c3d4', 'letmein1', 'iloveyou'],
  ...['princess', 'sunshine', 'football', 'baseball', 'superman', 'whatever', 'askfirst'],
]);

/** One form of what looks the same: a Japanese keyboard may write ６ for 6. */
export const normalSecret = (typed: string): string => typed.normalize('NFKC').trim();

/** What is wrong with a new PIN or passphrase, if something is. */
export function weaknessOf(typed: string): Weakness | undefined {
  const secret = normalSecret(typed);
  const characters = Array.from(secret);
  const least = /^\d*$/.test(secret) ? MIN_DIGITS : MIN_CHARACTERS;
  if (characters.length < least) return 'too-short';
  if (characters.length > MAX_CHARACTERS) return 'too-long';
  const lower = secret.toLowerCase();
  return repeated.test(lower) || isRun(lower) || common.has(lower) ? 'too-common' : undefined;
}

/** Each character follows the one before, up or down: 123456, 987654, 890123, abcdefgh. */
function isRun(secret: string): boolean {
  const codes = Array.from(secret, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  // From 9 on to 0, and back.
  return [
    [1, -9],
    [-1, 9],
  ].some((allowed) => steps.every((step) => allowed.includes(step)));
}
