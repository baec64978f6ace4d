import { mixed } from '../mixed';

/**
 * Splits names into parts that are as large as each other, or one apart; by chance, and for a seed
 * the same way every time, whatever their order.
 */
export function partsOf(names: readonly string[], count: number, seed: number): Set<string>[] {
  const order = mixed(names, `${seed} `);
  return Array.from(
    { length: count },
    (_, part) => new Set(order.filter((_name, at) => at % count === part)),
  );
}
