import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../core/jurisdiction';
import { lawFileSchema } from '../../core/law';
import { factSet, shownClaims, shownHelp } from '../../core/law-shown';
import { lawFiles, lawOf } from '../../law/law-files';
import { loadLaw } from '../../law/load-law';
import { claims, helpLines } from './law-items';

const SETS = 5;

const names = readdirSync(resolve('law')).filter((name) => name.endsWith('.json'));

describe('files', () => {
  it.each(names)('%s has the right form', (name) => {
    const read: unknown = JSON.parse(readFileSync(resolve('law', name), 'utf8'));
    expect(v.safeParse(lawFileSchema, read).issues).toBeUndefined();
  });

  it('each is in use, under its own jurisdiction', () => {
    expect(lawFiles.map(({ jurisdiction }) => jurisdiction)).toEqual([...jurisdictions]);
    expect(names).toEqual(jurisdictions.map((code) => `${code.toLowerCase()}.json`).sort());
  });

  it.each(lawFiles)('$jurisdiction is to be reviewed after it was', (file) => {
    for (const one of [file, ...file.claims]) {
      const reviewed = one.reviewed ?? file.reviewed;
      expect(Date.parse(one.reviewBy ?? file.reviewBy)).toBeGreaterThan(Date.parse(reviewed));
    }
  });

  it('ids are unique, and begin with their jurisdiction', () => {
    const all = [...claims, ...helpLines];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const stray = all.filter(
      ({ id, jurisdiction }) => !id.startsWith(`${jurisdiction.toLowerCase().replace('-', '')}-`),
    );
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it('only Tottori extends another', () => {
    expect(
      lawFiles.flatMap((file) => (file.extends ? [[file.jurisdiction, file.extends]] : [])),
    ).toEqual([['JP-31', 'JP']]);
  });
});

describe.each(jurisdictions)('%s', (jurisdiction) => {
  const law = lawOf(jurisdiction);

  it('loads the same by itself as with all the others', async () => {
    expect(await loadLaw(jurisdiction)).toEqual(law);
  });

  it('has at least five sets of facts, each with three lines', () => {
    const sets = Array.from({ length: SETS }, (_, n) => factSet(law, n));
    expect(new Set(sets.map((set) => JSON.stringify(set))).size).toBe(SETS);
    expect(sets.flatMap(({ law: line, outcome, harm }) => [line, outcome, harm])).not.toContain(
      undefined,
    );
  });

  it('has help for somebody pictured, for somebody who made one and for somebody who saw one', () => {
    for (const page of ['happened-to-me', 'made-one', 'saw-one'] as const) {
      expect(shownHelp(law, page)).not.toEqual([]);
    }
  });

  it('shows only what is verified, at an official address, a court’s or major press’s', () => {
    for (const { status, sourceKind } of shownClaims(law)) {
      expect(status).toBe('verified');
      expect(['official', 'court', 'press']).toContain(sourceKind);
    }
  });
});

it.each([
  ['KR', ['making', 'having', 'sharing', 'too-young', 'young', 'school', 'civil']],
  ['JP', ['sharing', 'pictured-age', 'too-young', 'young', 'school', 'outcome']],
  ['FR', ['making', 'having', 'sharing', 'pictured-age', 'too-young', 'young', 'civil']],
  ['CA', ['making', 'having', 'sharing', 'young']],
  ['IN', ['making', 'having', 'sharing']],
] as const)('%s says something of %j', (jurisdiction, kinds) => {
  const shown = new Set(shownClaims(lawOf(jurisdiction)).map(({ kind }) => kind));
  expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
});
