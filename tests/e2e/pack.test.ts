import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
