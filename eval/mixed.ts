import { createHash } from 'node:crypto';

/** By chance, and for a seed the same order every time, whatever the order of the names. */
export function mixed(names: readonly string[], seed = ''): string[] {
  const key = (name: string): string =>
    createHash('sha256')
      .update(seed + name)
      .digest('hex');
  return names
    .map((name) => ({ name, key: key(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name);
}
