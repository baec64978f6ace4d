import { expect, it } from 'vitest';
import { parseLayer } from '../../core/settings/parse-layer';
import { typedSite } from '../../core/typed-site';

it.each([
  ['art.example.com', 'art.example.com'],
  [' Art.Example.com ', 'art.example.com'],
  ['www.art.example', 'art.example'],
  ['https://www.art.example/make?id=3#top', 'art.example'],
  ['http://art.example:8080/', 'art.example'],
  ['art.example/make/', 'art.example/make'],
  ['art.example/make?x', 'art.example/make'],
  ['art.co.jp', 'art.co.jp'],
  ['class.github.io', 'class.github.io'],
  ['art.example.', 'art.example'],
  ['絵.example', 'xn--8d0a.example'],
  ['localhost', 'localhost'],
  ['http://127.0.0.1:7860', '127.0.0.1'],
  ['192.168.0.4/ui', '192.168.0.4/ui'],
])('"%s" is %s', (text, site) => {
  expect(typedSite(text)).toEqual({ kind: 'site', site });
  expect(parseLayer({ addSites: [site] }).rejected).toEqual([]);
});

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['my favourite site', 'no-site'],
  ['art', 'no-site'],
  ['javascript:alert(1)', 'no-site'],
  ['file:///etc/passwd', 'no-site'],
  ['ftp://art.example', 'no-site'],
  ['me@art.example', 'no-site'],
  ['*.art.example', 'no-site'],
  ['https://', 'no-site'],
  ['.', 'no-site'],
  [`${'a'.repeat(60)}.example/${'b'.repeat(300)}`, 'no-site'],
  ['co.jp', 'public-suffix'],
  ['https://github.io/', 'public-suffix'],
])('"%s" is none: %s', (text, kind) => {
  expect(typedSite(text)).toEqual({ kind });
});
