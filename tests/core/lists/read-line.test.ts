import { expect, it } from 'vitest';
import { read, rows } from './rows';

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
