import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attestations } from '../../core/attestation';
import { notInspectedReasons } from '../../core/inspection';
import { furigana } from '../../core/furigana';
import { languages, tagOf, type Language } from '../../core/language';

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

const forms = /_(zero|one|two|few|many|other)$/;
const singular = (key: string): string => key.replace(forms, '');
const keys = (words: Words): string[] => [...new Set([...words.keys()].map(singular))].sort();
const places = (text = ''): string[] => [...text.matchAll(/{{(\w+)}}/g)].map(String).sort();

/** No browser is in やさしい日本語. */
const browserLanguages = languages.filter((language) => language !== 'ja-easy');
const folderOf = (language: Language): string => language.replace('-', '_');

const entries = (folder: string) => readdirSync(resolve(folder), { withFileTypes: true });
/** The common words, and those of each page that has its own. */
const folders = [
  'locales',
  ...entries('locales').flatMap((entry) => (entry.isDirectory() ? [`locales/${entry.name}`] : [])),
];

it.each(folders)('%s: every language has its file, and no file is left over', (folder) => {
  const names = entries(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  expect(names.sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});

it('every language of a browser has the words of the manifest', () => {
  const names = entries('public/_locales').map(({ name }) => name);
  expect(names.sort()).toEqual(browserLanguages.map(folderOf).sort());
});

const inEach = folders.flatMap((folder) =>
  languages.map((language) => [folder, language] as const),
);

describe.each(inEach)('%s, %s', (folder, language) => {
  const english = read(`${folder}/en.json`);
  const words = read(`${folder}/${language}.json`);

  it('has the same keys as English', () => {
    expect(keys(words)).toEqual(keys(english));
  });

  it('has no empty words', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same places as English', () => {
    // "1 face" may say its number in words.
    const stray = [...words].filter(([key, text]) => {
      const other = english.get(key) ?? english.get(`${singular(key)}_other`);
      const filled = places(text);
      return key.endsWith('_one')
        ? filled.some((place) => !places(english.get(`${singular(key)}_other`)).includes(place))
        : JSON.stringify(filled) !== JSON.stringify(places(other));
    });
    expect(stray).toEqual([]);
  });

  it('has the plurals that it needs, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(language)).resolvedOptions();
    const counted = keys(english).filter((key) => !english.has(key));
    expect([...words.keys()].filter((key) => forms.test(key)).sort()).toEqual(
      counted.flatMap((key) => pluralCategories.map((form) => `${key}_${form}`)).sort(),
    );
  });

  it('has words for each answer and each reason', () => {
    if (folder !== 'locales') return;
    const needed = [
      ...attestations.map((attestation) => `ask.${attestation}`),
      ...notInspectedReasons.map((reason) => `ask.notInspected.${reason}`),
    ];
    expect(needed.filter((key) => !words.get(key))).toEqual([]);
  });

  if (language === 'ja-easy') {
    it('has the reading of every kanji', () => {
      const bare = [...words.values()].filter((text) =>
        furigana(text).some(
          (piece) => piece.reading === undefined && /[\p{Script=Han}[\]|]/u.test(piece.text),
        ),
      );
      expect(bare).toEqual([]);
    });
  } else {
    it('has no readings', () => {
      expect([...words.values()].filter((text) => /[[\]|]/.test(text))).toEqual([]);
    });
  }
});

describe.each(browserLanguages)('%s, the words of the manifest', (language) => {
  const manifest = read(`public/_locales/${folderOf(language)}/messages.json`);

  it('has the same keys as English', () => {
    expect(keys(manifest)).toEqual(keys(read('public/_locales/en/messages.json')));
  });

  it('has a name and a description that the stores take', () => {
    expect(manifest.get('name.message')).toBeTruthy();
    const description = manifest.get('description.message') ?? '';
    expect(description).not.toBe('');
    expect(description.length).toBeLessThanOrEqual(MAX_DESCRIPTION);
  });
});
