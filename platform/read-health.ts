import { browser } from 'wxt/browser';
import type { HealthFacts, SiteHealth } from '../core/health';
import { siteList } from '../core/site-list';
import { matchPatterns } from '../core/match-patterns';
import type { SiteEntry } from '../core/sites';
// eslint-disable-next-line no-restricted-imports -- a list of sums, and no network
import checksums from '../models/CHECKSUMS?raw';
import { isBrowserOld } from './browser-version';
import { damagedFiles } from './damaged-files';
import { guardedPatterns } from './guarded-patterns';
import { isPolicySeen } from './policy-store';
import { privateWindows } from './private-windows';
import { seenSites } from './seen-sites';
import { readEffective } from './settings-store';
import { unguardedTabs } from './unguarded-tabs';

/** One question for all, and one a site only where something is missing. */
async function accessTo(sites: readonly SiteEntry[]): Promise<boolean[]> {
  const may = (some: readonly SiteEntry[]): Promise<boolean> =>
    browser.permissions.contains({ origins: matchPatterns(some) });
  if (await may(sites)) return sites.map(() => true);
  return Promise.all(sites.map((site) => may([site])));
}

async function readSites(sites: readonly SiteEntry[]): Promise<SiteHealth[]> {
  const [access, guarded, seen] = await Promise.all([
    accessTo(sites),
    guardedPatterns(),
    seenSites(),
  ]);
  return sites.map((site, index) => ({
    ...{ id: site.id, name: site.name, category: site.category },
    hasAccess: access[index] ?? false,
    isRegistered: matchPatterns([site]).every((pattern) => guarded.includes(pattern)),
    isSeen: seen.includes(site.id),
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
  const [sites, unguarded, { isAllowed }, { policy }, policySeen, damaged] = await Promise.all([
    readSites(siteList),
    unguardedTabs(matchPatterns(siteList), within),
    privateWindows(),
    readEffective(),
    isPolicySeen(),
    damagedFiles(checksums),
  ]);
  return {
    sites,
    unguardedTabs: unguarded,
    isInPrivateWindows: isAllowed,
    policy: policy.kind,
    isPolicySeen: policySeen,
    damagedFiles: damaged,
    isBrowserOld: isBrowserOld(),
  };
}
