import { describe, expect, it } from 'vitest';
import { isManaged, keeperOf, type Keeper } from '../../core/keeper';
import { openSettings } from '../../core/open-settings';
import { popupLinks } from '../../core/popup-links';
import { defaultSettings } from '../../core/settings';
import { effectiveSettings } from '../../core/settings/effective';
import { noPolicy, type PolicyCopy } from '../../core/settings/policy';

it.each<[PolicyCopy['kind'], boolean, boolean, Keeper, boolean?]>([
  ['none', true, true, 'policy'],
  ['live', false, true, 'policy'],
  ['live', true, false, 'managed'],
  ['live', true, false, 'family', false],
  ['gone', true, false, 'family', false],
  ['live', false, false, 'managed', false],
  ['gone', false, false, 'managed'],
  ['none', true, false, 'family'],
  ['none', false, false, 'nobody'],
])(
  'policy %s, family lock %s, installed by an administrator %s',
  (kind, isFamilyLocked, isAdmins, keeper, isProven = true) => {
    const policy = { ...noPolicy, kind, isProven };
    expect(keeperOf({ isFamilyLocked, policy }, isAdmins)).toBe(keeper);
  },
);

it.each([
  ['none', false, false],
  ['none', true, true],
  ['live', false, true],
  ['gone', false, true],
] as const)('policy %s, installed by an administrator %s', (kind, isAdmins, managed) => {
  expect(isManaged({ policy: { ...noPolicy, kind } }, isAdmins)).toBe(managed);
});

describe('links of the popup', () => {
  const names = (change: Partial<typeof defaultSettings>, managed = false): string[] =>
    popupLinks({ ...defaultSettings, ...change }, managed).map(({ name }) => name);

  it('are those that there is something behind', () => {
    expect(names({})).toEqual(['practice', 'options', 'health']);
    expect(names({ statistics: 'on' }, true)).toEqual([
      ...['practice', 'options', 'health', 'student', 'statistics'],
    ]);
  });

  it('never hide options, health and who set it up', () => {
    const hiddenFeatures = ['sites', 'lists', 'statistics', 'file', 'practice'] as const;
    expect(names({ hiddenFeatures, statistics: 'on' }, true)).toEqual([
      ...['options', 'health', 'student'],
    ]);
  });
});

it('what a policy sets is not for the student to change', () => {
  const policy = {
    ...noPolicy,
    kind: 'live',
    values: { level: 'hold', statistics: 'on' },
  } as const;
  const open = openSettings(effectiveSettings(policy, { version: 2, person: {} }));
  expect(open).toEqual(['language', 'jurisdiction', 'camera', 'hideFaces']);
});
