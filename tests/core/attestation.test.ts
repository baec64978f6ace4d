import { describe, expect, it } from 'vitest';
import {
  allowsGoingOn,
  attestations,
  mayAdultAllow,
  nextStep,
  type Step,
} from '../../core/attestation';
import { askedLevels } from '../../core/level';

describe.each([
  ['only-me', { remind: true, warn: true, hold: false, 'hold-unseen': false }],
  ['everyone-said-yes', { remind: true, warn: true, hold: false, 'hold-unseen': false }],
  ['someone-did-not', { remind: false, warn: false, hold: false, 'hold-unseen': false }],
  ['not-a-real-person', { remind: true, warn: true, hold: true, 'hold-unseen': false }],
] as const)('%s', (attestation, allowed) => {
  it.each(askedLevels)('going on at the level %s', (level) => {
    expect(allowsGoingOn(attestation, level)).toBe(allowed[level]);
  });
});

it.each([
  ['remind', false],
  ['warn', false],
  ['hold', true],
  ['hold-unseen', true],
] as const)('an adult is asked at the level %s: %s', (level, expected) => {
  expect(mayAdultAllow(level)).toBe(expected);
});

it.each<[Parameters<typeof nextStep>[0], Parameters<typeof nextStep>[1], Step, Step]>([
  // answer, level, step, step with one act more
  [undefined, 'remind', 'answer-first', 'answer-first'],
  [undefined, 'warn', 'answer-first', 'answer-first'],
  [undefined, 'hold', 'answer-first', 'answer-first'],
  ['only-me', 'remind', 'go-on', 'go-on'],
  ['only-me', 'warn', 'go-on', 'confirm'],
  ['only-me', 'hold', 'ask-adult', 'ask-adult'],
  ['everyone-said-yes', 'remind', 'go-on', 'go-on'],
  ['everyone-said-yes', 'warn', 'go-on', 'confirm'],
  ['everyone-said-yes', 'hold', 'ask-adult', 'ask-adult'],
  ['someone-did-not', 'remind', 'ask-them', 'ask-them'],
  ['someone-did-not', 'warn', 'ask-them', 'ask-them'],
  ['someone-did-not', 'hold', 'ask-them', 'ask-them'],
  ['not-a-real-person', 'remind', 'go-on', 'go-on'],
  ['not-a-real-person', 'warn', 'go-on', 'confirm'],
  ['not-a-real-person', 'hold', 'go-on', 'confirm'],
  ['only-me', 'hold-unseen', 'ask-adult', 'ask-adult'],
  ['everyone-said-yes', 'hold-unseen', 'ask-adult', 'ask-adult'],
  ['not-a-real-person', 'hold-unseen', 'ask-adult', 'ask-adult'],
  ['someone-did-not', 'hold-unseen', 'ask-them', 'ask-them'],
])('%s at the level %s leads to %s, or %s', (attestation, level, step, withExtra) => {
  expect(nextStep(attestation, level, false)).toBe(step);
  expect(nextStep(attestation, level, true)).toBe(withExtra);
});

it('what the way on leads to goes on only where the level allows it', () => {
  for (const attestation of attestations) {
    for (const level of askedLevels) {
      const goesOn = ['go-on', 'confirm'].includes(nextStep(attestation, level, false));
      expect(goesOn).toBe(allowsGoingOn(attestation, level));
    }
  }
});
