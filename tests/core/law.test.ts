import { describe, expect, it } from 'vitest';
import { firstLines, type Claim, type HelpLine, type LawFile } from '../../core/law';

const text = { en: 'Words.', ja: 'ことば。' };

const claim = (id: string, kind: Claim['kind']): Claim => ({
  id,
  kind,
  status: 'verified',
  source: 'https://example.com/',
  sourceName: { en: 'Example', ja: '例' },
  text,
});

const help = (id: string): HelpLine => ({
  id,
  contact: '988',
  href: 'tel:988',
  status: 'verified',
  source: 'https://example.com/',
  text,
});

const file = (claims: Claim[], lines: HelpLine[]): LawFile => ({
  jurisdiction: 'ZZ',
  reviewed: '2026-01-01',
  reviewBy: '2026-06-01',
  claims,
  help: lines,
});

describe('firstLines', () => {
  it.each([
    ['the first law, past harm and outcome', ['harm', 'outcome', 'law', 'law'], '2'],
    ['a law that comes first', ['law', 'harm'], '0'],
    ['no law at all', ['harm', 'outcome'], undefined],
    ['no claim', [], undefined],
  ] as const)('%s', (_, kinds, id) => {
    const claims = kinds.map((kind, index) => claim(String(index), kind));
    expect(firstLines(file(claims, [])).claim?.id).toBe(id);
  });

  it.each([
    [['a', 'b'], 'a'],
    [[], undefined],
  ])('of the help lines %j the first', (ids, id) => {
    expect(firstLines(file([], ids.map(help))).help?.id).toBe(id);
  });
});
