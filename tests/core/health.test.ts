import { describe, expect, it } from 'vitest';
import {
  fixesOf,
  isOlder,
  problemKinds,
  problemsOf,
  type HealthFacts,
  type Problem,
  type SiteHealth,
} from '../../core/health';

const site: SiteHealth = {
  ...{ id: 'art', name: 'Art', category: 'gen' },
  patterns: ['*://*.art.example/*'],
  ...{ hasAccess: true, isRegistered: true, isSeen: false },
};
const closed = { ...site, id: 'closed', hasAccess: false };
const unregistered = { ...site, id: 'unregistered', isRegistered: false };
const well: HealthFacts = {
  sites: [site],
  unguardedTabs: [],
  isInPrivateWindows: true,
  policy: 'none',
  isPolicySeen: true,
  damagedFiles: [],
  isBrowserOld: false,
};

describe('problems', () => {
  it.each<[string, Partial<HealthFacts>, Problem[]]>([
    ['none', {}, []],
    ['nothing that is not: a site not visited yet', { sites: [site] }, []],
    ['a policy that counts', { policy: 'live' }, []],
    ['a policy that is awaited', { policy: 'awaited', isPolicySeen: false }, []],
    ['one site closed', { sites: [site, closed] }, [{ kind: 'no-access', sites: [closed] }]],
    ['all closed', { sites: [closed] }, [{ kind: 'no-access-anywhere', sites: [closed] }]],
    [
      'one not registered',
      { sites: [site, unregistered] },
      [{ kind: 'not-registered', sites: [unregistered] }],
    ],
    ['a tab without scripts', { unguardedTabs: [7] }, [{ kind: 'not-started', tabs: [7] }]],
    ['private windows', { isInPrivateWindows: false }, [{ kind: 'private-windows' }]],
    ['a policy gone', { policy: 'gone' }, [{ kind: 'policy-gone' }]],
    ['a copy', { policy: 'live', isPolicySeen: false }, [{ kind: 'policy-copy' }]],
    ['a damaged file', { damagedFiles: ['m.bin'] }, [{ kind: 'damaged', files: ['m.bin'] }]],
    ['an old browser', { isBrowserOld: true }, [{ kind: 'old-browser' }]],
  ])('%s', (_, facts, problems) => {
    expect(problemsOf({ ...well, ...facts })).toEqual(problems);
  });

  it('come in one order, what takes most away first', () => {
    const worst = problemsOf({
      sites: [site, closed, unregistered],
      ...{ unguardedTabs: [1], isInPrivateWindows: false, policy: 'gone', isPolicySeen: false },
      ...{ damagedFiles: ['x'], isBrowserOld: true },
    });
    const places = worst.map(({ kind }) => problemKinds.indexOf(kind));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('open the browser’s own page only where that can be opened', () => {
    const problem: Problem = { kind: 'private-windows' };
    expect(fixesOf(problem, true)).toEqual(['open-settings']);
    expect(fixesOf(problem, false)).toEqual([]);
  });
});

it.each([
  ['147', '148', true],
  ['148', '148', false],
  ['148.0.7', '148.0.9', false],
  ['1480', '148', false],
  ['99', '140.0', true],
])('version %s against %s', (version, minimum, older) => {
  expect(isOlder(version, minimum)).toBe(older);
});
