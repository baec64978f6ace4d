import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { policyFiles } from '../../../core/rollout/files';
import { emptyHive } from './empty-hive';
import { rollout, words } from './example';

const hasParser = spawnSync('hivexregedit', ['--help']).status !== null;
const folder = mkdtempSync(join(tmpdir(), 'ask-first-registry-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEAD = 'Windows Registry Editor Version 5.00\n\n';
const ROOT = 'HKEY_LOCAL_MACHINE';

/** libhivex makes no parents of a key, and Windows does. */
function withParents(text: string): string {
  const keys = [...text.matchAll(/^\[-?HKEY_LOCAL_MACHINE\\(.+)\]/gm)].flatMap(([, path = '']) => {
    const names = path.split('\\');
    return names.map((_, index) => names.slice(0, index + 1).join('\\'));
  });
  return HEAD + [...new Set(keys)].map((key) => `[${ROOT}\\${key}]\n\n`).join('');
}

/** Of every key, what it has; a long value goes on in the next line. */
const valuesIn = (text: string): string[] =>
  text
    .replaceAll('\r', '')
    .replaceAll(/\\\n\s*/g, '')
    .split(/^\[(?!-)/m)
    .flatMap((part) => {
      const [key, ...lines] = part.split('\n');
      return lines.filter((line) => line.startsWith('"')).map((line) => `[${String(key)} ${line}`);
    })
    .sort();

/** As libhivex writes a text: it says the type, and leaves backslashes alone. */
const asExported = (_: string, value: string): string =>
  `=str(1):"${value.replaceAll('\\\\', '\\')}"`;

const files = policyFiles(rollout, { 'en-US': words, 'ja-JP': words }, () =>
  crypto.randomUUID(),
).filter(({ name }) => name.endsWith('.reg'));

it('there is one for each browser', () => {
  expect(files).toHaveLength(3);
});

it.runIf(hasParser).each(files.map(({ name, text }) => [name, text]))(
  '%s is taken into a registry by libhivex, with every value',
  (_, text) => {
    const hive = join(folder, 'hive');
    writeFileSync(hive, emptyHive());
    for (const content of [withParents(text), text.replaceAll('\r\n', '\n')]) {
      const path = join(folder, 'a.reg');
      writeFileSync(path, content);
      execFileSync('hivexregedit', ['--merge', '--prefix', ROOT, hive, path]);
    }
    const taken = execFileSync(
      'hivexregedit',
      ['--export', '--unsafe-printable-strings', '--prefix', ROOT, hive, '\\'],
      { encoding: 'utf8' },
    );
    expect(valuesIn(taken)).not.toEqual([]);
    expect(valuesIn(taken)).toEqual(valuesIn(text.replace(/="(.*)"$/gm, asExported)));
  },
);
