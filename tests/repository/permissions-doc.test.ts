import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifestOf } from './manifest-of';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What all four builds ask for; the list's hosts are one row. */
async function asked(): Promise<Set<string>> {
  const all: string[] = [];
  for (const build of ['family', 'managed'] as const) {
    for (const browser of ['chrome', 'firefox']) {
      const made = await manifestOf(build, browser);
      all.push(...(made.permissions ?? []), ...(made.optional_host_permissions ?? []));
      if (build === 'managed') all.push(...(made.host_permissions ?? []));
    }
  }
  return new Set(all);
}

const named = (path: string): Set<string> =>
  new Set([...readFileSync(path, 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name));

describe.each(['docs/permissions.md', 'docs/permissions.ja.md', 'store/permissions.md'])(
  '%s',
  (path) => {
    it('has every permission that a build asks for, and no other', async () => {
      expect(named(path)).toEqual(await asked());
    });
  },
);
