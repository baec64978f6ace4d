/** Numbers that look random and are the same in every run. */
export interface Random {
  /** a whole number from 0, under `end` */
  readonly below: (end: number) => number;
  readonly bytes: (count: number) => Buffer;
}

/** Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: string): Random {
  let state = Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) | 0, 7);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % Math.max(1, end);
  return { below, bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))) };
}
