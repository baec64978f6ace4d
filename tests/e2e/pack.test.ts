import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { browserName, browserOptions, builtExtension, managedExtension } from './support/launch';

const folder = mkdtempSync(join(tmpdir(), 'ask-first-pack-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** It reads the manifest and the schema of the policy as an install would, and ends with 22 for one that is wrong. */
describe.runIf(browserName === 'chromium')('Chromium itself packs', () => {
  it.each([
    ['the family build', builtExtension],
    ['the managed build', managedExtension],
  ])('%s', async (name, built) => {
    const copy = join(folder, name.replaceAll(' ', '-'));
    cpSync(built, copy, { recursive: true });
    await promisify(execFile)(browserOptions().executable, [
      `--pack-extension=${copy}`,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-sandbox',
      '--headless=new',
    ]);
    expect(existsSync(`${copy}.crx`)).toBe(true);
  });
});

interface Linted {
  readonly summary: { readonly errors: number; readonly notices: number };
  readonly warnings: readonly { readonly code: string; readonly file: string }[];
}

/**
 * In libraries: React sets `innerHTML` and pdf.js too, where we never have them do it; pdf.js and its worker could
 * evaluate text, which our policy forbids. And Firefox for Android knows `data_collection_permissions` from 142 only.
 */
const known = [
  'DANGEROUS_EVAL pdf-worker.js',
  'DANGEROUS_EVAL pdf/pdf.worker.min.mjs',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  'UNSAFE_VAR_ASSIGNMENT chunks/index',
  'UNSAFE_VAR_ASSIGNMENT chunks/use-language',
  'UNSAFE_VAR_ASSIGNMENT inspector-worker.js',
  'UNSAFE_VAR_ASSIGNMENT pdf-worker.js',
  'UNSAFE_VAR_ASSIGNMENT pdf/pdf.worker.min.mjs',
];

/** What `web-ext lint` and addons.mozilla.org run. */
describe.runIf(browserName === 'firefox')('Mozilla’s linter finds', () => {
  it.each([
    ['the family build', builtExtension],
    ['the managed build', managedExtension],
  ])('in %s nothing beyond what is known of libraries', async (_, built) => {
    const linter = resolve('node_modules/addons-linter/bin/addons-linter');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [linter, '--output=json', built],
      { maxBuffer: 2 ** 24 },
    );
    const { summary, warnings } = JSON.parse(stdout) as Linted;
    expect(summary).toMatchObject({ errors: 0, notices: 0 });
    const found = warnings.map(({ code, file }) => `${code} ${file.replace(/-.{8}\.js$/, '')}`);
    expect([...new Set(found)].sort()).toEqual(known);
  });
});
