import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../core/lists/candidates';
import type { Item, Reading } from '../../../core/lists/item';
import { readLine } from '../../../core/lists/read-line';

const plain: Reading = { paths: false, cosmetic: false, dotIsExact: false, csv: undefined };

/** `name` for a block, `+name` for an allow, `-name` for a block that is taken back, `(reason)`. */
const said = (item: Item): string => {
  if (item.kind === 'ignored') {
    return item.name === undefined ? `(${item.reason})` : `(${item.reason}: ${item.name})`;
  }
  const sign = { block: '', allow: '+', cancel: '-' }[item.entry.effect];
  return sign + keyOf(item.entry);
};
const read = (line: string, reading: Partial<Reading> = {}): readonly string[] => {
  const { syntax, items } = readLine(line, { ...plain, ...reading });
  return [...(syntax === undefined ? [] : [syntax]), ...items.map(said)];
};

type Case = readonly [line: string, ...rest: readonly string[]];
const rows = (title: string, cases: readonly Case[], reading: Partial<Reading> = {}): void => {
  describe(title, () => {
    it.each(cases.map(([line, ...rest]) => [line, rest] as const))('%j', (line, expected) => {
      expect(read(line, reading)).toEqual(expected);
    });
  });
};

rows('no entries', [
  [''],
  ['   \t'],
  ['# 0.0.0.0 a.example'],
  ['! Title: a list'],
  ['; serial'],
  ['[Adblock Plus 2.0]'],
  ['[uBlock Origin]'],
]);

rows('hosts', [
  ['0.0.0.0 a.example', 'hosts', 'a.example'],
  ['127.0.0.1\ta.example b.example', 'hosts', 'a.example', 'b.example'],
  [':: a.example', 'hosts', 'a.example'],
  ['::1 a.example', 'hosts', 'a.example'],
  ['0.0.0.0 A.Example. # why', 'hosts', 'a.example'],
  ['\uFEFF0.0.0.0 a.example\r', 'hosts', 'a.example'],
  ['127.0.0.1 localhost localhost.localdomain', 'hosts', '(local-name)', '(local-name)'],
  ['::1 ip6-localhost ip6-loopback', 'hosts', '(local-name)', '(local-name)'],
  ['255.255.255.255 broadcasthost', 'hosts', '(local-name)'],
  ['0.0.0.0 0.0.0.0', 'hosts', '(local-name)'],
  ['fe80::1%lo0 localhost', 'hosts', '(local-name)'],
  ['192.168.1.7 printer.a.example', 'hosts', '(address)'],
  ['0.0.0.0 com', 'hosts', '(suffix: com)'],
  ['0.0.0.0 printer', 'hosts', '(unknown)'],
]);

rows('names', [
  ['a.example', 'names', 'a.example'],
  ['  a.example # note', 'names', 'a.example'],
  ['*.a.example', 'names', 'a.example'],
  ['.a.example', 'names', 'a.example'],
  ['a.*.example', 'names', '(pattern)'],
  ['*a.example', 'names', '(pattern)'],
  ['a_b.example', 'names', 'a_b.example'],
  ['a..example.', 'names', 'a.example'],
  ['a.example:8443', 'names', 'a.example'],
  ['絵.example', 'names', 'xn--8d0a.example'],
  ['Bücher.example', 'names', 'xn--bcher-kva.example'],
  ['a.example/tools/face', 'names', '(path)'],
  ['a.example/', 'names', 'a.example'],
  ['203.0.113.7', 'names', '=203.0.113.7'],
  ['2001:DB8::1', 'names', '=[2001:db8::1]'],
  ['com', 'names', '(suffix: com)'],
  ['co.jp', 'names', '(suffix: co.jp)'],
  ['github.io', 'names', '(suffix: github.io)'],
  ['*.hf.space', 'names', '(suffix: hf.space)'],
  ['someone.github.io', 'names', 'someone.github.io'],
  ['printer', 'names', '(unknown)'],
  ['a b', '(unknown)'],
  ['-a.example', 'names', '(unknown)'],
  ['a.1.2.3.4.5.6.7.example', 'names', '(too-deep)'],
  [`${'a'.repeat(64)}.example`, 'names', '(unknown)'],
]);

rows(
  'names with paths',
  [
    ['a.example/tools/face/', 'names', 'a.example/tools/face'],
    ['a.example/顔', 'names', 'a.example/%E9%A1%94'],
    ['a.example/tools/*', 'names', 'a.example/tools'],
    ['a.example/t*/face', 'names', '(pattern)'],
    ['a.example/a?b=c', 'names', '(pattern)'],
    ['a.example/1/2/3/4/5', 'names', '(too-deep)'],
    ['github.io/about', 'names', 'github.io/about'],
  ],
  { paths: true },
);

rows('adblock', [
  ['||a.example^', 'adblock', 'a.example'],
  ['||a.example', 'adblock', 'a.example'],
  ['||a.example^$document', 'adblock', 'a.example'],
  ['||a.example^$doc,popup,important', 'adblock', 'a.example'],
  ['||a.example^$all', 'adblock', 'a.example'],
  ['||*.a.example^', 'adblock', 'a.example'],
  ['||a.example^$badfilter', 'adblock', '-a.example'],
  ['@@||a.example^', 'adblock', '+a.example'],
  ['@@||a.example^$important', 'adblock', '+a.example'],
  ['@@||a.example^$badfilter', 'adblock', '(option)'],
  ['@@||com^', 'adblock', '(suffix)'],
  ['||co.jp^', 'adblock', '(suffix: co.jp)'],
  ['||a.example^$third-party', 'adblock', '(option)'],
  ['||a.example^$script,domain=b.example', 'adblock', '(option)'],
  ['||a.example/banner', 'adblock', '(pattern)'],
  ['||a.*^', 'adblock', '(pattern)'],
  ['|https://a.example/', 'adblock', '(pattern)'],
  ['@@/ads/', 'adblock', '(pattern)'],
  ['a.example^', 'adblock', '(pattern)'],
]);

rows('cosmetic', [
  ['search.example##a[href*="a.example"]:upward(li):remove()', 'cosmetic', '(cosmetic)'],
  ['a.example#@#.ad', 'cosmetic', '(cosmetic)'],
  ['a.example$$div[id="x"]', 'cosmetic', '(cosmetic)'],
]);

rows(
  'cosmetic, with the names in it wanted',
  [
    [
      'search.example,bing.example##a[href*="a.example"]:upward(li):remove()',
      'cosmetic',
      'a.example',
    ],
    [
      's.example##a[href^="https://www.a.example/x"], a[href*="b.example"]',
      'cosmetic',
      'a.example',
      'b.example',
    ],
    ['s.example##a[href*="generator"]', 'cosmetic', '(cosmetic)'],
    ['s.example##.ad', 'cosmetic', '(cosmetic)'],
    ['s.example#@#a[href*="a.example"]', 'cosmetic', '(cosmetic)'],
  ],
  { cosmetic: true },
);

rows('uBlacklist', [
  ['*://*.a.example/*', 'ublacklist', 'a.example'],
  ['*://a.example/*', 'ublacklist', '=a.example'],
  ['https://*.a.example/*', 'ublacklist', 'a.example'],
  ['@*://*.a.example/*', 'ublacklist', '+a.example'],
  ['@ *://*.a.example/*', 'ublacklist', '+a.example'],
  ['*://a.example/tools/*', 'ublacklist', '=a.example/tools'],
  ['*://*.com/*', 'ublacklist', '(suffix: com)'],
  ['*://*/*', 'ublacklist', '(pattern)'],
  ['/a\\.(example|test)/', 'ublacklist', '(pattern)'],
  ['title/undesired/i', 'ublacklist', '(pattern)'],
]);

rows('dnsmasq and unbound', [
  ['address=/a.example/0.0.0.0', 'resolvers', 'a.example'],
  ['address=/a.example/', 'resolvers', 'a.example'],
  ['address=/a.example/#', 'resolvers', 'a.example'],
  ['address=/a.example/b.example/::', 'resolvers', 'a.example', 'b.example'],
  ['local=/a.example/', 'resolvers', 'a.example'],
  ['server=/a.example/', 'resolvers', 'a.example'],
  ['server=/a.example/9.9.9.9', 'resolvers', '(address)'],
  ['address=/a.example/192.168.1.7', 'resolvers', '(address)'],
  ['address=/#/0.0.0.0', 'resolvers', '(pattern)'],
  ['server=9.9.9.9', 'resolvers', '(pattern)'],
  ['local-zone: "a.example" always_nxdomain', 'resolvers', 'a.example'],
  ['local-zone: "a.example." always_null', 'resolvers', 'a.example'],
  ['local-zone: "a.example" always_transparent', 'resolvers', '(option)'],
  ['local-zone: "a.example" transparent', 'resolvers', '(option)'],
  ['local-data: "a.example A 0.0.0.0"', 'resolvers', '(pattern)'],
  ['server:', 'resolvers', '(pattern)'],
  ['include: "/etc/unbound/list.conf"', 'resolvers', '(pattern)'],
]);

rows('RPZ', [
  ['a.example CNAME .', 'rpz', 'a.example'],
  ['*.a.example CNAME .', 'rpz', 'a.example'],
  ['a.example. 300 IN CNAME . ; why', 'rpz', 'a.example'],
  ['a.example IN CNAME *.', 'rpz', 'a.example'],
  ['a.example CNAME rpz-passthru.', 'rpz', '+a.example'],
  ['a.example CNAME safe.b.example.', 'rpz', '(address)'],
  ['a.example A 192.0.2.1', 'rpz', '(address)'],
  ['32.1.2.0.192.rpz-ip CNAME .', 'rpz', '(pattern)'],
  ['$TTL 300', '(unknown)'],
  ['@ IN NS localhost.', '(unknown)'],
]);

rows('v2fly', [
  ['domain:a.example', 'v2fly', 'a.example'],
  ['full:a.example @cn', 'v2fly', '=a.example'],
  ['a.example @ads @!cn', 'v2fly', 'a.example'],
  ['a.example &other # note', 'v2fly', 'a.example'],
  ['full:github.io', 'v2fly', '=github.io'],
  ['domain:github.io', 'v2fly', '(suffix: github.io)'],
  ['keyword:generator', 'v2fly', '(pattern)'],
  ['regexp:^a\\d+\\.example$', 'v2fly', '(pattern)'],
  ['include:category-ai-cn', 'v2fly', '(include: category-ai-cn)'],
  ['include:category-ai-cn @ads', 'v2fly', '(include: category-ai-cn)'],
]);

rows('URLBlocklist', [
  ['https://a.example', 'urls', 'a.example'],
  ['https://.a.example', 'urls', '=a.example'],
  ['https://a.example:8443/tools/', 'urls', 'a.example/tools'],
  ['https://a.example/tools*', 'urls', '(pattern)'],
  ['https://a.example/a?v=1', 'urls', '(pattern)'],
  ['https://[2001:db8::1]/', 'urls', '=[2001:db8::1]'],
  ['*', 'urls', '(pattern)'],
  ['https://*', 'urls', '(pattern)'],
  ['chrome://flags', 'urls', '(pattern)'],
  ['file:///home', 'urls', '(pattern)'],
]);
rows('a dot in a URLBlocklist', [['.a.example', 'names', '=a.example']], { dotIsExact: true });

rows('CSV without a head', [
  ['a.example,gen,a note', 'csv', 'a.example'],
  ['"a.example","gen","a, b"', 'csv', 'a.example'],
  ['not a name,gen', 'csv', '(unknown)'],
  [',gen', 'csv', '(unknown)'],
]);
rows(
  'CSV with a head',
  [
    ['gen;a.example;x # y', 'csv', 'a.example'],
    ['gen;"a.example"', 'csv', 'a.example'],
    ['gen', 'names', '(unknown)'],
  ],
  { csv: { column: 1, delimiter: ';' } },
);

it('gives no time to a line without end', () => {
  expect(read(`a.example ${'^'.repeat(2_000)}`)).toEqual(['(unknown)']);
});
