import { expect, it } from 'vitest';
import { allowsGoingOn, attestations } from '../../core/attestation';

it.each([
  ['only-me', true],
  ['everyone-said-yes', true],
  ['someone-did-not', false],
  ['not-a-real-person', true],
] as const)('%s: going on is %s', (attestation, allowed) => {
  expect(allowsGoingOn(attestation)).toBe(allowed);
});

it('only one answer holds the picture back', () => {
  expect(attestations.filter((attestation) => !allowsGoingOn(attestation))).toEqual([
    'someone-did-not',
  ]);
});
