import { describe, expect, it } from 'vitest';
import { parseLayer } from '../../../core/settings/parse-layer';
import {
  awaitedPolicy,
  decides,
  nextPolicy,
  noPolicy,
  parsePolicyCopy,
  withoutAwaiting,
  type PolicyCopy,
} from '../../../core/settings/policy';

const live = (values: PolicyCopy['values'], kept: PolicyCopy['kept'] = {}): PolicyCopy => ({
  ...{ kind: 'live', values, kept, isProven: true, rejected: [] },
});
const unproven = (copy: PolicyCopy): PolicyCopy => ({ ...copy, isProven: false });

describe('the copy of the policy', () => {
  it.each<[string, PolicyCopy, unknown, boolean, object]>([
    ['stays none', noPolicy, {}, false, noPolicy],
    ['is awaited after an install by policy', noPolicy, {}, true, awaitedPolicy],
    ['goes on being awaited', awaitedPolicy, {}, true, awaitedPolicy],
    ['comes late', awaitedPolicy, { level: 'warn' }, true, live({ level: 'warn' })],
    ['comes', noPolicy, { level: 'remind' }, false, unproven(live({ level: 'remind' }))],
    ['changes', live({ level: 'hold' }), { level: 'remind' }, true, live({ level: 'remind' })],
    [
      'loses a key that protects: it is kept',
      live({ level: 'hold', camera: 'ask' }),
      { camera: 'ask' },
      true,
      live({ camera: 'ask' }, { level: 'hold' }),
    ],
    [
      'has a key again',
      live({ camera: 'ask' }, { level: 'hold' }),
      { level: 'warn' },
      true,
      live({ level: 'warn' }, { camera: 'ask' }),
    ],
    [
      'loses words: they are gone',
      live({ schoolName: 'Hill', level: 'hold' }),
      { level: 'hold' },
      true,
      live({ level: 'hold' }),
    ],
    [
      'has a bad value now: the one before is kept',
      live({ level: 'hold' }),
      { level: 'of' },
      true,
      {
        ...live({}, { level: 'hold' }),
        rejected: [{ key: 'level', value: 'of', why: 'not-allowed' }],
      },
    ],
    [
      'is gone, and protects as before',
      live({ level: 'hold', schoolName: 'Hill' }),
      {},
      false,
      unproven({ ...live({}, { level: 'hold' }), kind: 'gone' }),
    ],
    [
      'is gone for long',
      { ...live({}, { level: 'hold' }), kind: 'gone' },
      {},
      false,
      unproven({ ...live({}, { level: 'hold' }), kind: 'gone' }),
    ],
    [
      'comes back',
      { ...live({}, { level: 'hold' }), kind: 'gone' },
      { level: 'warn' },
      true,
      live({ level: 'warn' }),
    ],
  ])('%s', (_, before, managed, isAdmin, after) => {
    expect(nextPolicy(before, parseLayer(managed), isAdmin)).toEqual(after);
  });

  it('is an administrator’s where nobody else can set one, whoever installed the extension', () => {
    const { isProven } = nextPolicy(noPolicy, parseLayer({ level: 'hold' }), false, true);
    expect(isProven).toBe(true);
  });

  it.each([
    [live({}), true],
    [{ ...live({}), kind: 'gone' } as const, true],
    [awaitedPolicy, true],
    [unproven(live({})), false],
    [noPolicy, false],
    [{ ...noPolicy, isProven: true }, false],
  ])('%o comes before a lock: %s', (copy, expected) => {
    expect(decides(copy)).toBe(expected);
  });

  it('is not awaited for ever', () => {
    expect(withoutAwaiting(awaitedPolicy)).toEqual(noPolicy);
    expect(withoutAwaiting(live({ level: 'hold' }))).toEqual(live({ level: 'hold' }));
  });

  it.each<[string, unknown, object]>([
    [
      'as it was',
      live({ level: 'hold' }, { camera: 'ask' }),
      live({ level: 'hold' }, { camera: 'ask' }),
    ],
    ['without a word of whose it is', { ...live({}), isProven: undefined }, unproven(live({}))],
    ['nothing', undefined, noPolicy],
    ['a text', 'x', noPolicy],
    ['another kind', { kind: 'x', values: {}, kept: {} }, noPolicy],
    [
      'bad values',
      { kind: 'live', values: { level: 'x' }, kept: 7, rejected: 'x' },
      unproven(live({})),
    ],
  ])('is read back: %s', (_, stored, expected) => {
    expect(parsePolicyCopy(stored)).toEqual(expected);
  });
});
