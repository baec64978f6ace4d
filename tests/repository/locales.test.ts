import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attestations } from '../../core/attestation';
import { notInspectedReasons } from '../../core/inspection';
import { languages } from '../../core/language';

const MAX_DESCRIPTION = 132;

type Words = ReadonlyMap<string, string>;

/** "a.b.c" → text */
function flatten(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, [...path, key]),
  );
}

const read = (path: string): Words =>
  new Map(flatten(JSON.parse(readFileSync(resolve(path), 'utf8'))));

const singular = (key: string): string => key.replace(/_(zero|one|other)$/, '');
const keys = (words: Words): string[] => [...new Set([...words.keys()].map(singular))].sort();
const places = (text = ''): string[] => [...text.matchAll(/{{(\w+)}}/g)].map(String).sort();

const english = read('locales/en.json');

it('every language has its file, and no file is left over', () => {
  const names = (folder: string) => readdirSync(resolve(folder)).map((name) => name.split('.')[0]);
  expect(names('locales').sort()).toEqual([...languages].sort());
  expect(names('public/_locales').sort()).toEqual([...languages].sort());
});

describe.each(languages)('%s', (language) => {
  const words = read(`locales/${language}.json`);
  const manifest = read(`public/_locales/${language}/messages.json`);

  it('has the same keys as English', () => {
    expect(keys(words)).toEqual(keys(english));
  });

  it('has no empty words', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same places as English', () => {
    const shared = [...words].filter(([key]) => english.has(key));
    expect(shared.map(([key, text]) => [key, places(text)])).toEqual(
      shared.map(([key]) => [key, places(english.get(key))]),
    );
  });

  it('has a plural for every count', () => {
    const counted = keys(words).filter((key) => !words.has(key));
    expect(counted.filter((key) => !words.has(`${key}_other`))).toEqual([]);
  });

  it.each(attestations)('has words for the answer %s', (attestation) => {
    expect(words.get(`ask.${attestation}`)).toBeTruthy();
  });

  it.each(notInspectedReasons)('has words for the reason %s', (reason) => {
    expect(words.get(`ask.notInspected.${reason}`)).toBeTruthy();
  });

  it('has a name and a description that the stores take', () => {
    expect(manifest.get('name.message')).toBeTruthy();
    const description = manifest.get('description.message') ?? '';
    expect(description).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });
});
