import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = ['components', 'entrypoints', 'platform'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const having = (what: RegExp): string[] =>
  sources.filter((path) => what.test(readFileSync(path, 'utf8')));

/** So neither the question nor the practice page, which shows the same screens, can open one. */
it('a window is opened by the background alone, when a guard asks', () => {
  expect(having(/windows\.create\(/)).toEqual([join('platform', 'adult-windows.ts')]);
  expect(having(/serveAdultWindows\(\);/)).toEqual([join('entrypoints', 'background.ts')]);
  expect(having(/sendMessage\('openAdultWindow'/)).toEqual([
    join('entrypoints', 'guard', 'ask-adult.ts'),
  ]);
});
