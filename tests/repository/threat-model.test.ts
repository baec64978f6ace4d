import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const [, defences = ''] = readFileSync('docs/threat-model.md', 'utf8').split(/^## (?=Defences)/m);
const rows = [...(defences.split(/^## /m)[0] ?? '').matchAll(/^\|.*\|\s*([^|]+?)\s*\|$/gm)].slice(
  2,
);

it('each defence names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const [row, cell = ''] of rows) {
    const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named, row).not.toEqual([]);
    for (const name of named) {
      const places = ['', '.test.ts', '.test.tsx'].map((end) => join('tests', `${name}${end}`));
      expect(
        [...places, name, join('tests/repository', name)].some((place) => existsSync(place)),
        name,
      ).toBe(true);
    }
  }
});
