import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const versions = v.optional(v.record(v.string(), v.string()), {});
const lockSchema = v.object({
  lockfileVersion: v.literal(3),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean()),
      dev: v.optional(v.boolean()),
      license: v.optional(v.string()),
      hasInstallScript: v.optional(v.boolean()),
    }),
  ),
});
const packageSchema = v.object({
  dependencies: versions,
  devDependencies: versions,
  overrides: v.optional(v.record(v.string(), v.unknown())),
});
const read = <Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
): v.InferOutput<Schema> => v.parse(schema, JSON.parse(readFileSync(path, 'utf8')));

/** Reviewed: esbuild checks that the program for this machine is there; spawn-sync is of a linter and does nothing here. */
const installScripts = ['esbuild', 'spawn-sync'];

/** What we may ship, with its text in the package. LGPL-3.0 is libheif, packed as it comes, beside our own code. */
const shipped = [
  ...['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...['MPL-2.0', '(MIT AND Zlib)', 'CC0-1.0', 'MIT AND BSD-3-Clause', 'LGPL-3.0'],
];

const lock = read(lockSchema, 'package-lock.json');
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/.*node_modules\//, '');

describe.each(['package.json', 'tests/clients/package.json', 'bench/detectors/package.json'])(
  '%s',
  (path) => {
    it('names exact versions', () => {
      const { dependencies, devDependencies } = read(packageSchema, path);
      const all = Object.entries({ ...dependencies, ...devDependencies });
      expect(all).not.toEqual([]);
      expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    });

    it('has a lock with a hash of everything, all of it from the registry', () => {
      const { packages } = read(lockSchema, join(dirname(path), 'package-lock.json'));
      const others = Object.entries(packages).filter(
        ([at, { integrity = '', resolved, link }]) =>
          at !== '' &&
          (!integrity.startsWith('sha512-') ||
            link === true ||
            (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))),
      );
      expect(others.map(([at]) => at)).toEqual([]);
    });
  },
);

it('runs no install script that nobody has read', () => {
  const names = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect([...new Set(names)].sort()).toEqual(installScripts);
});

it('ships under licences that allow it', () => {
  const others = installed
    .filter(([, { dev }]) => dev !== true)
    .filter(([, { license }]) => !shipped.includes(license ?? ''))
    .map(([path, { license }]) => `${nameOf(path)}: ${String(license)}`);
  expect(others).toEqual([]);
});

it('runs actions by their hash, which says what it stands for', () => {
  const folder = '.github/workflows';
  const steps = readdirSync(folder).flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/uses: .*/g) ?? [],
  );
  expect(steps.length).toBeGreaterThan(3);
  for (const step of steps) expect(step).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/);
});
