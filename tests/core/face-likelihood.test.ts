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

describe('the likelihood of a face', () => {
  it.each([
    ['all three looks agree', { score: 0.9, share: 0.1, front: 0.9, back: 0.9 }, FACE, 1],
    [
      'weak on the whole, clear from near',
      { score: 0.5, share: 0.05, front: 0.95, back: 0.9 },
      FACE,
      1,
    ],
    [
      'a dog: clear on the whole, weak from near',
      { score: 0.82, share: 0.3, front: 0.5, back: 0.4 },
      0,
      MAYBE,
    ],
    ['nothing from near', { score: 0.84, share: 0.05, front: 0, back: 0 }, 0, 0.1],
    [
      'one network sees it, one does not',
      { score: 0.6, share: 0.1, front: 0.9, back: 0 },
      0,
      MAYBE,
    ],
  ])('%s', (_, evidence, from, to) => {
    expect(likelihood(evidence)).toBeGreaterThanOrEqual(from);
    expect(likelihood(evidence)).toBeLessThanOrEqual(to);
  });

  it.each(['score', 'front', 'back'] as const)('rises with %s', (which) => {
    const evidence = { score: 0.5, share: 0.1, front: 0.5, back: 0.5 };
    expect(likelihood({ ...evidence, [which]: 0.7 })).toBeGreaterThan(likelihood(evidence));
  });

  it('asks less of a small face than of a large one', () => {
    const evidence = { score: 0.7, front: 0.7, back: 0.7 };
    expect(likelihood({ ...evidence, share: 0.02 })).toBeGreaterThan(
      likelihood({ ...evidence, share: 0.5 }),
    );
  });

  it('asks more of what only a turned view shows', () => {
    const evidence = { score: 0.7, share: 0.1, front: 0.7, back: 0.7 };
    expect(likelihood(evidence, true)).toBeLessThan(likelihood(evidence));
  });

  it('is, before a look, the most that the look can lead to', () => {
    for (const score of [0, 0.2, 0.5, 0.8, 1]) {
      const known = { score: 0.6, share: 0.1, front: 0.6 };
      expect(likelihood(known)).toBeGreaterThanOrEqual(likelihood({ ...known, back: score }));
      expect(likelihood({ score: 0.6, share: 0.1 })).toBeGreaterThanOrEqual(
        likelihood({ score: 0.6, share: 0.1, front: score }),
      );
    }
  });

  it.each([0, 1, CANDIDATE])('is a number at a score of %d', (score) => {
    expect(likelihood({ score, share: 1, front: score, back: score })).toBeGreaterThan(0);
  });
});
