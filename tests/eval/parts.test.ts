import { describe, expect, it } from 'vitest';
import { partsOf } from '../../eval/fit/parts';

describe('parts', () => {
  const names = Array.from({ length: 23 }, (_, at) => `${at}.jpg`);

  it('have each name once, and are as large as each other', () => {
    const parts = partsOf(names, 10, 1);
    expect(parts.flatMap((part) => [...part]).sort()).toEqual([...names].sort());
    expect(parts.map(({ size }) => size).sort()).toEqual([2, 2, 2, 2, 2, 2, 2, 3, 3, 3]);
  });

  it('are the same for a seed, in whatever order the names are, and others for another', () => {
    expect(partsOf([...names].reverse(), 10, 1)).toEqual(partsOf(names, 10, 1));
    expect(partsOf(names, 10, 2)).not.toEqual(partsOf(names, 10, 1));
  });
});
