import { expect, it } from 'vitest';
import { leadsOut, styleLeadsOut, svgSize } from '../../core/svg';

const square = { width: 1_024, height: 1_024 };

it.each([
  ['no size at all', {}, square],
  ['pixels', { width: '2000', height: '1000px' }, { width: 2_000, height: 1_000 }],
  ['small', { width: '16', height: '8' }, { width: 1_024, height: 512 }],
  ['huge', { width: '1e6', height: '1e5' }, { width: 2_048, height: 205 }],
  ['very flat', { width: '9000', height: '0.001' }, { width: 2_048, height: 1 }],
  ['a view box', { viewBox: '0 0 300 600' }, { width: 512, height: 1_024 }],
  ['a view box with commas', { viewBox: ' -5,-5, 20,10 ' }, { width: 1_024, height: 512 }],
  [
    'lengths over a view box',
    { width: '10', height: '5', viewBox: '0 0 1 1' },
    { width: 1_024, height: 512 },
  ],
  ['per cent', { width: '100%', height: '50%', viewBox: '0 0 2 1' }, { width: 1_024, height: 512 }],
  ['nonsense', { width: 'auto', height: '5', viewBox: 'a b' }, square],
  ['nothing wide', { width: '0', height: '5', viewBox: '0 0 0 1' }, square],
])('%s', (_, attributes: Record<string, string>, drawn) => {
  expect(svgSize((name) => attributes[name] ?? null).drawn).toEqual(drawn);
});

it.each([
  ['#face', false],
  [' data:image/png;base64,AAAA', false],
  ['', false],
  ['https://example.com/a.png', true],
  ['a.png', true],
  ['//example.com/a.png', true],
])('an address, %j: %s', (address, expected) => {
  expect(leadsOut(address)).toBe(expected);
});

it.each([
  ['fill: red', false],
  ['fill: url(#shade)', false],
  ["background: url('data:image/png;base64,AAAA')", false],
  ['background: url(https://example.com/a.png)', true],
  ['fill: url(#a); mask: url( "b.svg#c" )', true],
  ['@import url("https://example.com/a.css"); p { fill: red }', false],
  ['@font-face { src: url(a.woff2) } p { fill: red }', false],
  ['@font-face { src: url(a.woff2) } p { fill: url(a.png) }', true],
])('a style, %j: %s', (css, expected) => {
  expect(styleLeadsOut(css)).toBe(expected);
});
