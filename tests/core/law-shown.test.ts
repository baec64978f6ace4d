import { describe, expect, it } from 'vitest';
import type { Claim } from '../../core/law';
import { factSet, shownClaims, shownHelp, type Law } from '../../core/law-shown';
import { claim, file, help, line } from './law-examples';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const general = file('ZZ', {
  claims: [
    line('z-law', 'law'),
    claim('z-from-korea', { kind: 'outcome', firstScreen: 'outcome', exampleOf: 'KR' }),
    line('z-outcome', 'outcome'),
    ...['1', '2', '3', '4', '5', '6'].map((n) => line(`z-harm-${n}`, 'harm')),
  ],
  help: [help('z-list')],
});
const generalIds = ids(general.claims);

const lawOf = (jurisdiction: 'KR' | 'JP', claims: Claim[]): Law => ({
  files: [file(jurisdiction, { claims })],
  general,
});

describe('shownClaims', () => {
  const waits = claim('waits', { status: 'needs-review' });

  it('has no general frame where there is enough law', () => {
    const law = lawOf('JP', [claim('a'), claim('b', { kind: 'having' }), waits, claim('c')]);
    expect(ids(shownClaims(law))).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, Claim[], string[]]>([
    ['with nothing', [], []],
    ['with two claims of law', [claim('a'), claim('b')], ['a', 'b']],
    ['with claims that wait', [claim('a'), claim('b'), waits], ['a', 'b']],
    [
      'with harm, outcomes and notes only',
      [claim('a', { kind: 'harm' }), claim('b', { kind: 'outcome' }), claim('c', { kind: 'note' })],
      ['a', 'b', 'c'],
    ],
  ])('adds the general frame %s', (_, claims, own) => {
    expect(ids(shownClaims(lawOf('JP', claims)))).toEqual([...own, ...generalIds]);
  });

  it('leaves an example out where it is from', () => {
    expect(ids(shownClaims(lawOf('KR', [])))).not.toContain('z-from-korea');
  });

  it('has the claims of the file that is extended, after its own', () => {
    const law = {
      files: [
        file('JP-31', { claims: [claim('here')] }),
        file('JP', { claims: [claim('a'), claim('b')] }),
      ],
      general,
    };
    expect(ids(shownClaims(law))).toEqual(['here', 'a', 'b']);
  });

  it('leaves an example out also where it is from its own place, in the file that is extended', () => {
    const example = claim('an-example', { exampleOf: 'JP-31' });
    const base = file('JP', { claims: [claim('a'), example] });
    expect(ids(shownClaims({ files: [base], general }))).toContain('an-example');
    expect(ids(shownClaims({ files: [file('JP-31'), base], general }))).not.toContain('an-example');
  });

  it('has the general frame once when that is the jurisdiction', () => {
    expect(ids(shownClaims({ files: [general], general }))).toEqual(generalIds);
  });

  it('gives each claim the days of its review', () => {
    const law = lawOf('JP', [
      claim('a'),
      claim('b', { reviewed: '2026-02-02', reviewBy: '2026-03-03' }),
    ]);
    const [a, b] = shownClaims(law);
    expect(a).toMatchObject({ reviewed: '2026-01-01', reviewBy: '2026-06-01' });
    expect(b).toMatchObject({ reviewed: '2026-02-02', reviewBy: '2026-03-03' });
  });
});

describe('factSet', () => {
  const linesOf = (law: Law, n: number) => {
    const set = factSet(law, n);
    return [set.law?.id, set.outcome?.id, set.harm?.id];
  };

  it('turns each list by itself, and fills up with general lines', () => {
    const law = lawOf('JP', [
      line('law-a', 'law'),
      line('law-b', 'law'),
      line('out', 'outcome'),
      line('harm', 'harm'),
    ]);
    expect([0, 1, 2, 3, 4, 5].map((n) => linesOf(law, n))).toEqual([
      ['law-a', 'out', 'harm'],
      ['law-b', 'z-from-korea', 'z-harm-1'],
      ['law-a', 'z-outcome', 'z-harm-2'],
      ['law-b', 'out', 'z-harm-3'],
      ['law-a', 'z-from-korea', 'z-harm-4'],
      ['law-b', 'z-outcome', 'harm'],
    ]);
  });

  it('has only lines of its own where they are enough', () => {
    const law = lawOf(
      'JP',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => line(id, 'harm')),
    );
    expect([0, 5, 6].map((n) => linesOf(law, n)[2])).toEqual(['a', 'f', 'a']);
  });

  it('has the general line of law where there is none', () => {
    expect(linesOf(lawOf('KR', []), 0)).toEqual(['z-law', 'z-outcome', 'z-harm-1']);
  });

  it('leaves out what may not be shown, and what is no line of the first screen', () => {
    const law = lawOf('JP', [claim('long'), { ...line('waits', 'law'), status: 'from-knowledge' }]);
    expect(linesOf(law, 0)[0]).toBe('z-law');
  });

  it('has no line where nobody has one', () => {
    expect(factSet({ files: [file('KR')], general: file('ZZ') }, 3)).toEqual({
      law: undefined,
      outcome: undefined,
      harm: undefined,
    });
  });
});

describe('shownHelp', () => {
  const law = {
    files: [
      file('KR', {
        help: [
          help('a', { pages: ['made-one', 'happened-to-me'] }),
          help('waits', { status: 'from-knowledge' }),
          help('b', { pages: ['saw-one'] }),
        ],
      }),
    ],
    general: file('ZZ', { help: [help('a'), help('z', { pages: ['happened-to-me', 'saw-one'] })] }),
  };

  it.each([
    [undefined, ['a', 'b', 'z']],
    ['happened-to-me', ['a', 'z']],
    ['made-one', ['a']],
    ['saw-one', ['b', 'z']],
  ] as const)('for %s: verified lines, each contact once', (page, expected) => {
    expect(ids(shownHelp(law, page))).toEqual(expected);
  });
});
