import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['core', 'platform', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const code = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
const doc = readFileSync('docs/privacy.md', 'utf8');

/** `session:answers-${tab}` is `session:answers-…`. */
const keysIn = (text: string): string[] =>
  [...text.matchAll(/[`'"]((?:local|session|sync):[\w-]+)(\$?)/g)].map(
    ([, key = '', more]) => key + (more === '$' ? '…' : ''),
  );

const keysOfTables = (text: string): string[] =>
  [...text.matchAll(/^\| `(\w+:[\w-]+…?)`/gm)].map(([, key = '']) => key);
const documented = keysOfTables(doc);

it.each([
  ["storage.getItem('local:a-b')", ['local:a-b']],
  ['const keyOf = () => `session:c-${tab}-${host}`', ['session:c-…']],
  ["'https://x'", []],
])('%s has the keys %j', (text, keys) => {
  expect(keysIn(text)).toEqual(keys);
});

describe('what is stored', () => {
  it('is in the tables, key by key', () => {
    const used = new Set(code.flatMap(([, text]) => keysIn(text)));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((key) => !documented.includes(key))).toEqual([]);
  });

  it('goes through one store, whose keys are in sight', () => {
    const other = /\b(indexedDB|localStorage|sessionStorage|caches\.open|document\.cookie)\b/;
    const past = /storage\.(local|session|sync)\.(set|get|remove)/;
    const found = code.filter(([, text]) => other.test(text) || past.test(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('is in the Japanese tables too', () => {
    expect(keysOfTables(readFileSync('docs/privacy.ja.md', 'utf8'))).toEqual(documented);
  });

  it('is in the tables once', () => {
    expect(new Set(documented).size).toBe(documented.length);
  });
});
