import { rows } from './rows';

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
