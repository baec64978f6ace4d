import type { PolicyCopy } from './settings/policy';
import type { WatchedSite } from './watched-sites';

export interface SiteHealth extends Pick<WatchedSite, 'id' | 'name' | 'category'> {
  readonly patterns: readonly string[];
  readonly hasAccess: boolean;
  readonly isRegistered: boolean;
  /** its page has had our scripts since the browser started */
  readonly isSeen: boolean;
}

export interface HealthFacts {
  /** all that is watched */
  readonly sites: readonly SiteHealth[];
  /** tabs that show a watched site without our scripts */
  readonly unguardedTabs: readonly number[];
  readonly isInPrivateWindows: boolean;
  readonly policy: PolicyCopy['kind'];
  /** the policy was looked at since the browser started; until then a copy counts */
  readonly isPolicySeen: boolean;
  /** packed files of the model that are not as they were reviewed, or cannot be read */
  readonly damagedFiles: readonly string[];
  readonly isBrowserOld: boolean;
}

/** What is missing, and what it is about. Each kind has its words and its fix on the health page. */
export type Problem =
  | { readonly kind: 'damaged'; readonly files: readonly string[] }
  | { readonly kind: 'old-browser' }
  | { readonly kind: 'no-access-anywhere'; readonly sites: readonly SiteHealth[] }
  | { readonly kind: 'no-access'; readonly sites: readonly SiteHealth[] }
  | { readonly kind: 'not-registered'; readonly sites: readonly SiteHealth[] }
  | { readonly kind: 'not-started'; readonly tabs: readonly number[] }
  | { readonly kind: 'policy-gone' }
  | { readonly kind: 'policy-copy' }
  | { readonly kind: 'private-windows' };

export const problemKinds = [
  ...(['damaged', 'old-browser', 'no-access-anywhere', 'no-access', 'not-registered'] as const),
  ...(['not-started', 'policy-gone', 'policy-copy', 'private-windows'] as const),
] satisfies readonly Problem['kind'][];

/** What takes most protection away comes first. */
export function problemsOf(facts: HealthFacts): Problem[] {
  const { sites, unguardedTabs, damagedFiles, policy } = facts;
  const closed = sites.filter(({ hasAccess }) => !hasAccess);
  const unregistered = sites.filter(({ hasAccess, isRegistered }) => hasAccess && !isRegistered);
  const problems: Problem[] = [];
  if (damagedFiles.length > 0) problems.push({ kind: 'damaged', files: damagedFiles });
  if (facts.isBrowserOld) problems.push({ kind: 'old-browser' });
  if (closed.length > 0) {
    // Chromium's "on click" takes them all at once.
    const everywhere = closed.length === sites.length;
    problems.push({ kind: everywhere ? 'no-access-anywhere' : 'no-access', sites: closed });
  }
  if (unregistered.length > 0) problems.push({ kind: 'not-registered', sites: unregistered });
  if (unguardedTabs.length > 0) problems.push({ kind: 'not-started', tabs: unguardedTabs });
  if (policy === 'gone') problems.push({ kind: 'policy-gone' });
  if (policy === 'live' && !facts.isPolicySeen) problems.push({ kind: 'policy-copy' });
  if (!facts.isInPrivateWindows) problems.push({ kind: 'private-windows' });
  return problems;
}

/** What a button can do about a problem; for the others there are words only. */
export type Fix =
  'allow' | 'register' | 'reload-tabs' | 'forget-policy' | 'look-at-policy' | 'open-settings';

/** @param canOpenSettings whether the browser lets us open its own page about the extension */
export function fixesOf({ kind }: Problem, canOpenSettings: boolean): Fix[] {
  const settings: Fix[] = canOpenSettings ? ['open-settings'] : [];
  switch (kind) {
    case 'no-access':
    case 'no-access-anywhere':
      return ['allow', ...settings];
    case 'not-registered':
      return ['register'];
    case 'not-started':
      return ['reload-tabs'];
    case 'policy-gone':
      return ['forget-policy'];
    case 'policy-copy':
      return ['look-at-policy'];
    case 'private-windows':
      return settings;
    case 'damaged':
    case 'old-browser':
      return [];
  }
}

/** Of the drawn picture that the inspector is tried with. */
export type Trial =
  | { readonly kind: 'not-tried' | 'working' | 'no-face' | 'no-answer' }
  | { readonly kind: 'faces'; readonly count: number };

/** Whether this version comes before that one; only the first number counts, as browsers have made them. */
export const isOlder = (version: string, minimum: string): boolean =>
  Number.parseInt(version, 10) < Number.parseInt(minimum, 10);
