import { expect, it } from 'vitest';
import type { SiteEntry } from '../../core/sites';
import { watchedSites } from '../../core/watched-sites';
import { coverageOf, type Coverage } from '../../core/coverage';

const entry = (id: string, change: Partial<SiteEntry>): SiteEntry => ({
  ...{ id, name: id, hosts: [`${id}.example`], frameHosts: [], paths: [] },
  ...{ category: 'gen', default: 'on', since: '2026-01-01', checked: '2026-01-01' },
  ...change,
});
const list = [
  entry('art', {}),
  entry('gone', {}),
  entry('film', { category: 'video' }),
  entry('hub', { frameHosts: ['frame.example'], paths: ['/tools'], default: 'opt' }),
];
const watched = watchedSites(list, {
  ...{ addSites: ['hub', 'mine.example'], removeSites: ['gone', 'old.art.example'] },
  categories: ['-video'],
});

it.each<[string | undefined, boolean, Coverage]>([
  ['https://art.example/x', true, { kind: 'covered', site: 'art' }],
  ['http://www.art.example/', true, { kind: 'covered', site: 'art' }],
  ['https://hub.example/tools/1', true, { kind: 'covered', site: 'hub' }],
  ['https://hub.example/news', true, { kind: 'other-part', site: 'hub' }],
  ['https://frame.example/anything', true, { kind: 'covered', site: 'hub' }],
  ['https://gone.example/', true, { kind: 'removed', site: 'gone' }],
  ['https://film.example/', true, { kind: 'removed', site: 'film' }],
  ['https://old.art.example/', true, { kind: 'removed', site: 'art' }],
  ['https://mine.example/', true, { kind: 'covered', site: 'mine.example' }],
  ['https://other.example/', true, { kind: 'not-listed' }],
  ['https://notart.example/', true, { kind: 'not-listed' }],
  ['chrome://settings', true, { kind: 'browser-page' }],
  ['about:blank', true, { kind: 'browser-page' }],
  ['moz-extension://x/popup.html', true, { kind: 'browser-page' }],
  ['nonsense', true, { kind: 'browser-page' }],
  [undefined, true, { kind: 'not-listed' }],
  [undefined, false, { kind: 'cannot-tell' }],
])('%s, access everywhere: %s', (address, hasAccess, coverage) => {
  expect(coverageOf({ address, list, watched, hasAccess, isStoodDown: false })).toEqual(coverage);
});

it('is that of the other build where this one has stood down', () => {
  const facts = { address: 'https://art.example/x', list, watched, hasAccess: true };
  expect(coverageOf({ ...facts, isStoodDown: true })).toEqual({ kind: 'stood-down' });
});
