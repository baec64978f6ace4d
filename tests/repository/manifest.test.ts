import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UserManifest } from 'wxt';
import { requiredPatterns } from '../../core/required-patterns';
import { manifestOf, type Build } from './manifest-of';

afterEach(() => {
  vi.unstubAllEnvs();
});

const placesOf = ({ content_scripts: scripts = [] }: UserManifest): unknown[] =>
  scripts.map(({ matches }) => matches);

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  it("families: the list's hosts are required, every site is optional", async () => {
    const manifest = await manifestOf('family', browser);
    expect(manifest.host_permissions).toEqual(requiredPatterns);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(placesOf(manifest)).toEqual([requiredPatterns, requiredPatterns]);
  });

  it('administrators: every site is required, and the page scripts stay where they are', async () => {
    const manifest = await manifestOf('managed', browser);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(placesOf(manifest)).toEqual([requiredPatterns, requiredPatterns]);
  });

  /** One more is a question to everybody who has it, in an update that is off until they answer. */
  it.each(['family', 'managed'] as const)(
    'asks for no more than what is known, %s',
    async (build) => {
      const manifest = await manifestOf(build, browser);
      expect(manifest.permissions).toEqual([
        ...['storage', 'scripting', 'webRequest'],
        browser === 'firefox' ? 'webRequestBlocking' : 'offscreen',
      ]);
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.externally_connectable ?? {}).not.toHaveProperty('matches');
      const policy = (manifest.content_security_policy as { extension_pages: string })
        .extension_pages;
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
      ]);
    },
  );

  it('the two are two extensions', async () => {
    const id = async (build: Build): Promise<unknown> =>
      (await manifestOf(build, browser)).browser_specific_settings?.gecko?.id;
    const [family, managed] = [await id('family'), await id('managed')];
    if (browser === 'chrome') expect([family, managed]).toEqual([undefined, undefined]);
    else expect(family).not.toBe(managed);
    const key = async (build: Build): Promise<unknown> => (await manifestOf(build, browser)).key;
    if (browser === 'chrome') expect(await key('family')).not.toBe(await key('managed'));
  });
});

it('in Chromium, no page can find out by an address of ours that we are there', async () => {
  const { web_accessible_resources: resources = [] } = await manifestOf('family', 'chrome');
  expect(resources).not.toEqual([]);
  for (const resource of resources) expect(resource).toMatchObject({ use_dynamic_url: true });
});
