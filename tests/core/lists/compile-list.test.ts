import { describe, expect, it } from 'vitest';
import { entryCount, isOnAny, withName } from '../../../core/lists/hashed-list';
import { type ReadingOptions } from '../../../core/lists/read-list';
import { compile, report } from './compiling';

const compiled = (text: string, options: Partial<ReadingOptions> = {}) => {
  const result = compile(text, options);
  if (result.kind !== 'compiled') throw new Error(result.kind);
  return result;
};
/** Which of these addresses are on the list. */
const on = (text: string, addresses: readonly string[], options: Partial<ReadingOptions> = {}) => {
  const { list } = compiled(text, options);
  return addresses.filter((address) => {
    const [host = '', ...rest] = address.split('/');
    return isOnAny([list], host, `/${rest.join('/')}`);
  });
};

describe('what a list covers', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['a name and its subdomains', 'a.example', ['a.example', 'x.y.a.example'], ['ba.example']],
    ['one host', 'full:a.example', ['a.example'], ['x.a.example']],
    ['a name under an exact one', 'full:a.example\nb.a.example', ['a.example'], ['c.a.example']],
    ['an address', '203.0.113.7', ['203.0.113.7'], ['1.203.0.113.7', '203.0.113.8']],
    [
      'an exception of the list',
      '||a.example^\n@@||b.a.example^',
      ['a.example', 'c.a.example'],
      ['b.a.example', 'x.b.a.example'],
    ],
    ['an exception before its block', '@@||b.a.example^\n||a.example^', [], ['b.a.example']],
    [
      'an exception that is broader',
      '||b.a.example^\n@@||a.example^\nc.example',
      [],
      ['b.a.example'],
    ],
    [
      'a rule that is taken back',
      '||a.example^\n||b.a.example^\n||a.example^$badfilter',
      ['b.a.example'],
      ['a.example', 'c.a.example'],
    ],
    [
      'a path',
      'https://a.example/tools',
      ['a.example/tools', 'a.example/tools/face', 'www.a.example/tools/'],
      ['a.example', 'a.example/toolsmith', 'a.example/x/tools'],
    ],
    ['a name of many labels', 'x.example', ['1.2.3.4.5.6.7.8.9.x.example'], []],
    ['an IDN', 'bücher.example', ['xn--bcher-kva.example'], []],
    ['what a browser writes', 'a.example', ['A.EXAMPLE.'], ['', 'a b', '[::1]']],
  ];
  it.each(cases)('%s', (_, text, covered, not) => {
    expect(on(text, [...covered, ...not])).toEqual(covered);
  });

  it('a dot before a name, by what else is in the file', () => {
    const addresses = ['a.example', 'b.a.example'];
    expect(on('.a.example', addresses)).toEqual(addresses);
    expect(on('.a.example\nhttps://b.example', addresses)).toEqual(['a.example']);
  });

  it('paths, where they are wanted', () => {
    expect(on('a.example/x\nb.example', ['a.example/x', 'b.example/x'])).toEqual(['b.example/x']);
    expect(on('a.example/x', ['a.example/x', 'a.example/'], { paths: true })).toEqual([
      'a.example/x',
    ]);
  });
});

describe('counts', () => {
  const cases: readonly (readonly [string, string, number, number, object])[] = [
    ['nothing twice', 'a.example\nA.example.\n*.a.example', 1, 2, {}],
    ['what a broader entry covers', '0.0.0.0 www.a.example\n0.0.0.0 a.example', 1, 1, {}],
    ['an exact name under a broader one', 'full:a.example\na.example', 1, 1, {}],
    ['an exception without a block', '@@||b.example^\na.example', 1, 1, {}],
    ['an exception that takes its block', '||a.example^\n@@||a.example^\nb.example', 1, 2, {}],
    ['an exception that stays', '||a.example^\n@@||b.a.example^', 2, 0, {}],
    ['a path under its host', 'https://a.example/x\nhttps://a.example', 1, 1, {}],
    ['paths under each other', 'https://a.example/x/y\nhttps://a.example/x', 1, 1, {}],
    [
      'lines with several names',
      '0.0.0.0 localhost a.example b.example',
      2,
      0,
      { 'local-name': 1 },
    ],
    ['old and foreign line ends', 'a.example\r\nb.example\rc.example\n', 3, 0, {}],
    [
      'reasons',
      'a.example\nco.jp\n||b^$third-party\n?',
      1,
      0,
      { suffix: 1, option: 1, unknown: 1 },
    ],
  ];
  it.each(cases)('%s', (_, text, accepted, merged, ignored) => {
    expect(report(text).counts).toMatchObject({ accepted, merged, ignored });
  });

  it('says which lines were ignored, and of a file to import too its name', () => {
    const text = '# head\na.example\r\n*\r\n\r\ninclude:other\ngithub.io\nco.jp\nco.jp';
    const { counts, ignoredLines, suffixes } = report(text);
    expect(ignoredLines).toEqual([
      { line: 3, reason: 'pattern' },
      { line: 5, reason: 'include', name: 'other' },
      { line: 6, reason: 'suffix' },
      { line: 7, reason: 'suffix' },
      { line: 8, reason: 'suffix' },
    ]);
    expect(suffixes).toEqual(['github.io', 'co.jp']);
    expect(counts.lines).toBe(8);
    expect(counts.syntaxes).toEqual({ names: 1 });
  });

  it('lists the first fifty, and counts all', () => {
    const { counts, ignoredLines } = report(`a.example\n${'?\n'.repeat(80)}`);
    expect(ignoredLines).toHaveLength(50);
    expect(counts.ignored).toEqual({ unknown: 80 });
  });
});

it('a suffix that was refused can be added, once', () => {
  const { list } = compiled('a.example');
  const more = withName(withName(list, 'github.io'), 'github.io');
  expect(entryCount(more)).toBe(2);
  expect(isOnAny([more], 'someone.github.io', '/')).toBe(true);
  expect(isOnAny([more], 'b.a.example', '/')).toBe(true);
});

it('what one list allows, another one blocks', () => {
  const lists = ['||a.example^\n@@||b.a.example^', 'b.a.example'].map(
    (text) => compiled(text).list,
  );
  expect(isOnAny(lists, 'b.a.example', '/')).toBe(true);
  expect(isOnAny(lists.slice(0, 1), 'b.a.example', '/')).toBe(false);
});
