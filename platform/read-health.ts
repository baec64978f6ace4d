import type { HealthFacts, SiteHealth } from '../core/health';
import { siteList } from '../core/site-list';
import { isCovered } from '../core/match-patterns';
import { watchedPatterns, watchedSites, type WatchedSites } from '../core/watched-sites';
// eslint-disable-next-line no-restricted-imports -- a list of sums, and no network
import checksums from '../models/CHECKSUMS?raw';
import { isBrowserOld } from './browser-version';
import { damagedFiles } from './damaged-files';
import { guardedPatterns } from './guarded-patterns';
import { isPolicySeen } from './policy-store';
import { privateWindows } from './private-windows';
import { seenSites } from './seen-sites';
import { readEffective } from './settings-store';
import { hasAccess } from './site-access';
import { unguardedTabs } from './unguarded-tabs';

/** One question for all, and one a site only where something is missing. */
async function accessTo(each: readonly (readonly string[])[]): Promise<boolean[]> {
  if (await hasAccess(each.flat())) return each.map(() => true);
  return Promise.all(each.map(hasAccess));
}

async function readSites({ sites, removed }: WatchedSites): Promise<SiteHealth[]> {
  const patterns = sites.map((site) => watchedPatterns({ sites: [site], removed }));
  const [access, guarded, seen] = await Promise.all([
    accessTo(patterns),
    guardedPatterns(),
    seenSites(),
  ]);
  const isGuarded = (pattern: string): boolean => guarded.some((by) => isCovered(pattern, by));
  return sites.map(({ id, name, category }, index) => ({
    ...{ id, name, ...(category !== undefined && { category }) },
    patterns: patterns[index] ?? [],
    hasAccess: access[index] ?? false,
    isRegistered: patterns[index]?.every(isGuarded) ?? false,
    isSeen: seen.includes(id),
  }));
}

/**
 * Whether everything is there that Ask First works with.
 *
 * @param within which tabs are looked at
 */
export async function readHealth(
  within?: Parameters<typeof unguardedTabs>[1],
): Promise<HealthFacts> {
  const { settings, policy } = await readEffective();
  const watched = watchedSites(siteList, settings);
  const [sites, tabs, { isAllowed }, policySeen, damaged] = await Promise.all([
    readSites(watched),
    unguardedTabs(watchedPatterns(watched), within),
    privateWindows(),
    isPolicySeen(),
    damagedFiles(checksums),
  ]);
  return {
    sites,
    unguardedTabs: tabs,
    isInPrivateWindows: isAllowed,
    policy: policy.kind,
    isPolicySeen: policySeen,
    damagedFiles: damaged,
    isBrowserOld: isBrowserOld(),
  };
}
