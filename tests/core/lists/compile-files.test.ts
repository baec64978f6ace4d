import { describe, expect, it } from 'vitest';
import { compileList } from '../../../core/lists/compile-list';
import { MAX_LINES } from '../../../core/lists/read-list';
import { compile, report } from './compiling';

describe('files as a whole', () => {
  const accepts = (text: string): number => report(text).counts.accepted;

  it('skips a front matter, and takes a line of dashes elsewhere for nothing', () => {
    expect(report('---\nname: A list\na.example\n---\nb.example').counts).toMatchObject({
      accepted: 1,
      ignored: {},
    });
    expect(report('---\na.example').counts).toMatchObject({ accepted: 1, ignored: { unknown: 1 } });
  });

  it('finds the names of a table by its head, whatever parts the fields', () => {
    expect(accepts('domain,category,note\na.example,gen,"a, b"\nb.example,gen,')).toBe(2);
    expect(accepts('\uFEFFnote;domain\r\n"x; y";a.example\r\n')).toBe(1);
    expect(accepts('category\tdomain\ngen\ta.example')).toBe(1);
    expect(accepts('# ours\ndomain\na.example')).toBe(1);
  });

  it.each([
    ['["a.example", "b.example"]', 2],
    ['[{ "domain": "a.example", "category": "gen", "more": 1 }]', 1],
    ['{ "URLBlocklist": ["a.example", "*"] }', 1],
    ['{ "domains": [{ "domain": "a.example" }, 5, null] }', 1],
    ['\uFEFF [ "0.0.0.0 a.example" ]', 1],
    ['[Adblock Plus 2.0]\n||a.example^', 1],
  ])('reads %j', (text, accepted) => {
    expect(accepts(text)).toBe(accepted);
  });

  it('takes nothing of what is too long or no text', () => {
    expect(compile('a.example\n'.repeat(MAX_LINES)).kind).toBe('compiled');
    expect(compile('a.example\n'.repeat(MAX_LINES + 1))).toEqual({
      kind: 'refused',
      why: 'too-many-lines',
    });
    expect(compile('PK\u0003\u0004\0a.example\na.example')).toEqual({
      kind: 'refused',
      why: 'not-text',
    });
  });

  it.each(['', '\n\n', '# only words', 'com', '@@||a.example^', '||a.example^$third-party'])(
    'has nothing in %j',
    (text) => {
      expect(compile(text).kind).toBe('empty');
    },
  );

  it('tells how far it is', () => {
    const told: number[] = [];
    compileList('a.example\n'.repeat(12_000), '', { paths: false, cosmetic: false }, (done) =>
      told.push(done),
    );
    expect(told.map((share) => Math.round(share * 12_000))).toEqual([0, 2_500, 5_000, 6_000]);
  });
});
