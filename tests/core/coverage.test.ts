import { expect, it } from 'vitest';
import { coverageOf, type Coverage } from '../../core/coverage';

const site = {
  name: 'Hub',
  hosts: ['hub.example'],
  frameHosts: ['frame.example'],
  paths: ['/tools'],
};
const whole = { name: 'Art', hosts: ['art.example'], frameHosts: [], paths: [] };
const gone = { name: 'Gone', hosts: ['gone.example'], frameHosts: [], paths: [] };

it.each<[string | undefined, boolean, Coverage]>([
  ['https://art.example/x', true, { kind: 'covered', site: 'Art' }],
  ['http://www.art.example/', true, { kind: 'covered', site: 'Art' }],
  ['https://hub.example/tools/1', true, { kind: 'covered', site: 'Hub' }],
  ['https://hub.example/news', true, { kind: 'other-part', site: 'Hub' }],
  ['https://frame.example/anything', true, { kind: 'covered', site: 'Hub' }],
  ['https://gone.example/', true, { kind: 'removed', site: 'Gone' }],
  ['https://other.example/', true, { kind: 'not-listed' }],
  ['https://notart.example/', true, { kind: 'not-listed' }],
  ['chrome://settings', true, { kind: 'browser-page' }],
  ['about:blank', true, { kind: 'browser-page' }],
  ['moz-extension://x/popup.html', true, { kind: 'browser-page' }],
  ['nonsense', true, { kind: 'browser-page' }],
  [undefined, true, { kind: 'not-listed' }],
  [undefined, false, { kind: 'cannot-tell' }],
])('%s, access everywhere: %s', (address, hasAccess, coverage) => {
  const facts = { address, hasAccess, watched: [site, whole], removed: [gone] };
  expect(coverageOf(facts)).toEqual(coverage);
});
