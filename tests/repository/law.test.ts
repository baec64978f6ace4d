import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jurisdictions } from '../../core/jurisdiction';
import { languages } from '../../core/language';
import { firstLines, lawFileSchema } from '../../core/law';
import { lawFile } from '../../law/law-files';

const MAX_WORDS = 12;

const names = readdirSync(resolve('law')).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(resolve('law', name), 'utf8'));
const files = jurisdictions.map(lawFile);

it.each(names)('%s has the right form', (name) => {
  expect(v.safeParse(lawFileSchema, read(name)).issues).toBeUndefined();
});

it('every file is in use, under its own jurisdiction', () => {
  expect(files.map(({ jurisdiction }) => jurisdiction)).toEqual([...jurisdictions]);
  expect(names).toHaveLength(jurisdictions.length);
});

it.each(jurisdictions)('%s has a line of law and a help line', (jurisdiction) => {
  const { claim, help } = firstLines(lawFile(jurisdiction));
  expect(claim).toBeDefined();
  expect(help).toBeDefined();
});

it.each(jurisdictions)('%s is to be reviewed after it was reviewed', (jurisdiction) => {
  const { reviewed, reviewBy } = lawFile(jurisdiction);
  expect(Date.parse(reviewBy)).toBeGreaterThan(Date.parse(reviewed));
});

it('ids are unique', () => {
  const ids = files.flatMap(({ claims, help }) => [...claims, ...help]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(files.flatMap(({ claims }) => claims))('$id', ({ source, text }) => {
  it('has an official address', () => {
    expect(new URL(source).protocol).toBe('https:');
  });

  it.each(languages)('has words in %s', (language) => {
    expect(text[language].trim()).not.toBe('');
  });

  it('says it in short sentences', () => {
    const long = text.en
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > MAX_WORDS);
    expect(long).toEqual([]);
  });
});

describe.each(files.flatMap(({ help }) => help))('$id', ({ text }) => {
  it.each(languages)('has words in %s', (language) => {
    expect(text[language].trim()).not.toBe('');
  });
});
