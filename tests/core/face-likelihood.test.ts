import { describe, expect, it } from 'vitest';
import {
  CANDIDATE,
  FACE,
  likelihood as likelihoodOf,
  MAYBE,
  type Evidence,
} from '../../core/face-likelihood';

const likelihood = (evidence: Omit<Evidence, 'isTurned'>, isTurned = false): number =>
  likelihoodOf({ ...evidence, isTurned });

/** Looks from near that agree. */
const near = (score: number) => ({ front: score, mirrored: score, back: score });

describe('the likelihood of a face', () => {
  it.each([
    ['all looks agree', { score: 0.9, share: 0.1, ...near(0.9) }, FACE, 1],
    ['weak on the whole, clear from near', { score: 0.5, share: 0.05, ...near(0.92) }, FACE, 1],
    [
      'a dog: clear on the whole, weak from near',
      { score: 0.82, share: 0.3, front: 0.5, mirrored: 0.5, back: 0.4 },
      0,
      MAYBE,
    ],
    ['nothing from near', { score: 0.84, share: 0.05, ...near(0) }, 0, 0.1],
    [
      'a face one way round, and none in the mirror',
      { score: 0.6, share: 0.1, front: 0.9, mirrored: 0.02, back: 0.5 },
      0,
      MAYBE,
    ],
  ])('%s', (_, evidence, from, to) => {
    expect(likelihood(evidence)).toBeGreaterThanOrEqual(from);
    expect(likelihood(evidence)).toBeLessThanOrEqual(to);
  });

  it.each(['score', 'front', 'mirrored', 'back'] as const)('rises with %s', (which) => {
    const evidence = { score: 0.5, share: 0.1, ...near(0.5) };
    expect(likelihood({ ...evidence, [which]: 0.7 })).toBeGreaterThan(likelihood(evidence));
  });

  it('asks less of a small face than of a larger one', () => {
    const evidence = { score: 0.7, ...near(0.7) };
    expect(likelihood({ ...evidence, share: 0.02 })).toBeGreaterThan(
      likelihood({ ...evidence, share: 0.1 }),
    );
  });

  it('asks of a face that fills the picture no more than of a large one', () => {
    const evidence = { score: 0.7, ...near(0.7) };
    expect(likelihood({ ...evidence, share: 0.9 })).toBe(likelihood({ ...evidence, share: 0.2 }));
  });

  it('asks more of what only a turned view shows', () => {
    const evidence = { score: 0.7, share: 0.1, ...near(0.7) };
    expect(likelihood(evidence, true)).toBeLessThan(likelihood(evidence));
  });

  it('is, before a look, the most that the look can lead to', () => {
    const looks = ['front', 'mirrored', 'back'] as const;
    for (const score of [0, 0.2, 0.5, 0.8, 1]) {
      let known = { score: 0.6, share: 0.1 };
      for (const look of looks) {
        const then = { ...known, [look]: score };
        expect(likelihood(known)).toBeGreaterThanOrEqual(likelihood(then));
        known = then;
      }
    }
  });

  it.each([0, 1, CANDIDATE])('is a number at a score of %d', (score) => {
    expect(likelihood({ score, share: 1, ...near(score) })).toBeGreaterThan(0);
  });
});
