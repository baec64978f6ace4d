import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const kinds = ['family', 'managed'] as const;
const engines = ['chrome', 'firefox'] as const;

export interface Build {
  readonly kind: (typeof kinds)[number];
  readonly engine: (typeof engines)[number];
  readonly folder: string;
}

const folderOf = (kind: Build['kind'], engine: Build['engine']): string =>
  resolve('.output', `${engine}-mv3${kind === 'managed' ? '-managed' : ''}`);

export const builds: readonly Build[] = kinds.flatMap((kind) =>
  engines.map((engine) => ({ kind, engine, folder: folderOf(kind, engine) })),
);

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

export function make({ kind, engine }: Build): void {
  execFileSync(npx, ['wxt', 'build', '-b', engine], {
    stdio: 'inherit',
    env: { ...process.env, ASK_FIRST_BUILD: kind },
    shell: process.platform === 'win32',
  });
}

const manifest = v.looseObject({
  version: v.string(),
  minimum_chrome_version: v.optional(v.string()),
  browser_specific_settings: v.optional(
    v.object({ gecko: v.looseObject({ id: v.string(), strict_min_version: v.string() }) }),
  ),
});

export type Manifest = v.InferOutput<typeof manifest>;

/**
 * The manifest of a package: without the key of unpacked folders, since a store refuses one, and who signs a CRX
 * has another.
 */
export function packagedManifest({ folder }: Build): Uint8Array {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const whole = JSON.parse(text) as Record<string, unknown>;
  delete whole.key;
  return new TextEncoder().encode(JSON.stringify(whole));
}

/** @throws when the build is not there */
export const manifestOf = ({ folder }: Build): Manifest =>
  v.parse(manifest, JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
