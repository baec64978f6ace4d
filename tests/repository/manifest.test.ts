import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UserManifest } from 'wxt';
import { requiredPatterns } from '../../core/required-patterns';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function manifestOf(build: string, browser: string): Promise<UserManifest> {
  vi.stubEnv('ASK_FIRST_BUILD', build);
  vi.resetModules();
  const { default: config } = await import('../../wxt.config');
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is a function');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  it("families: the list's hosts are required, every site is optional", async () => {
    const manifest = await manifestOf('', browser);
    expect(manifest.host_permissions).toEqual(requiredPatterns);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const { matches } of manifest.content_scripts ?? []) {
      expect(matches).toEqual(requiredPatterns);
    }
  });

  it('administrators: every site is required, and the page scripts stay where they are', async () => {
    const manifest = await manifestOf('managed', browser);
    expect(manifest.host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_host_permissions).toBeUndefined();
    for (const { matches } of manifest.content_scripts ?? []) {
      expect(matches).toEqual(requiredPatterns);
    }
  });

  /** One more is a question to everybody who has it, in an update that is off until they answer. */
  it.each(['', 'managed'])('asks for no more than what is known, %s', async (build) => {
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
  });

  it('the two are two extensions', async () => {
    const id = async (build: string): Promise<unknown> =>
      (await manifestOf(build, browser)).browser_specific_settings?.gecko?.id;
    const [family, managed] = [await id(''), await id('managed')];
    if (browser === 'chrome') expect([family, managed]).toEqual([undefined, undefined]);
    else expect(family).not.toBe(managed);
    const key = async (build: string): Promise<unknown> => (await manifestOf(build, browser)).key;
    if (browser === 'chrome') expect(await key('')).not.toBe(await key('managed'));
  });
});

it('in Chromium, no page can find out by an address of ours that we are there', async () => {
  const { web_accessible_resources: resources = [] } = await manifestOf('', 'chrome');
  for (const resource of resources) expect(resource).toMatchObject({ use_dynamic_url: true });
});
