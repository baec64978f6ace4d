import { vi } from 'vitest';
import type { UserManifest } from 'wxt';

export type Build = 'family' | 'managed';

/** What wxt.config.ts makes; whoever calls it unstubs the environment. */
export async function manifestOf(build: Build, browser: string): Promise<UserManifest> {
  vi.stubEnv('ASK_FIRST_BUILD', build);
  vi.resetModules();
  const { default: config } = await import('../../wxt.config');
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is a function');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}
