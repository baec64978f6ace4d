import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const KEY = /\b(?:local|session|sync):[a-z][a-z-]*/g;

const code = ['core', 'platform', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const stored = [...new Set(code.flatMap((text) => text.match(KEY) ?? []))].sort();
const told = readFileSync('docs/privacy.md', 'utf8').match(KEY) ?? [];

it('what is stored is in docs/privacy.md, and nothing is in it that is not', () => {
  expect(stored.length).toBeGreaterThan(10);
  expect([...new Set(told)].sort()).toEqual(stored);
});

it('storage is used by its wrapper only, whose keys can be found', () => {
  const direct = code.filter((text) => /storage\.(local|session|sync)\.(set|get)\b/.test(text));
  expect(direct).toEqual([]);
});
