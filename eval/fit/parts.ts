import { createHash } from 'node:crypto';

/**
 * Splits names into parts that are as large as each other, or one apart; by chance, and for a seed
 * the same way every time, whatever their order.
 */
export function partsOf(names: readonly string[], count: number, seed: number): Set<string>[] {
  const key = (name: string): string =>
    createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const mixed = names
    .map((name) => ({ name, key: key(name) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name);
  return Array.from(
    { length: count },
    (_, part) => new Set(mixed.filter((_name, at) => at % count === part)),
  );
}
