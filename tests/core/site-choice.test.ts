import { expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../core/settings';
import type { SiteEntry } from '../../core/sites';
import { isHeld, switchKind, switchSite } from '../../core/site-choice';

const entry = {
  ...{ frameHosts: [], paths: [] },
  ...{ since: '2026-11-22', checked: '2026-11-22' },
};
const listed: SiteEntry = {
  ...entry,
  ...{ id: 'maker', name: 'Maker', hosts: ['maker.example'] },
  ...{ category: 'gen', default: 'on' },
};
const optional: SiteEntry = {
  ...entry,
  ...{ id: 'chatter', name: 'Chatter', hosts: ['chatter.example'] },
  ...{ category: 'carrier', default: 'opt' },
};
const chosen = (some: Partial<Settings>): Settings => ({ ...defaultSettings, ...some });

it.each([
  ['a listed one off', listed, {}, false, { removeSites: ['maker'] }],
  ['and on again', listed, { removeSites: ['x', 'maker'] }, true, { removeSites: ['x'] }],
  ['an optional one on', optional, {}, true, { addSites: ['chatter'] }],
  ['and off again', optional, { addSites: ['chatter', 'x'] }, false, { addSites: ['x'] }],
  [
    'one of a kind that is on, off',
    optional,
    { categories: ['+carrier'] },
    false,
    { removeSites: ['chatter'] },
  ],
  [
    'one of a kind that is off, on',
    listed,
    { categories: ['-gen'] },
    true,
    { addSites: ['maker'] },
  ],
  [
    'one that was added and removed, on',
    listed,
    { addSites: ['maker'], removeSites: ['maker'] },
    true,
    { addSites: [], removeSites: [] },
  ],
  ['what is on already', listed, {}, true, {}],
] as const)('switches %s', (_, entry, before, isOn, change) => {
  expect(switchSite(entry, chosen(before as Partial<Settings>), isOn)).toEqual(change);
});

it.each([
  [[], true, { categories: ['+carrier'] }],
  [['-carrier', '+local'], true, { categories: ['+local', '+carrier'] }],
  [['-carrier'], true, { categories: ['+carrier'] }],
  [['+carrier'], false, { categories: [] }],
  [[], false, {}],
] as const)('a kind from %j to %s', (categories, isOn, change) => {
  expect(switchKind('carrier', chosen({ categories }), isOn)).toEqual(change);
});

it('knows what a policy holds', () => {
  const locks = { addSites: 'open', removeSites: 'read-only' } as never;
  expect(isHeld({ addSites: [] }, locks)).toBe(false);
  expect(isHeld({ removeSites: ['maker'] }, locks)).toBe(true);
});
