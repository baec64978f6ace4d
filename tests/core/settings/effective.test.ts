import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsKeys, type Settings } from '../../../core/settings';
import { effectiveSettings, type Lock, type Origin } from '../../../core/settings/effective';
import { awaitedPolicy, noPolicy, type PolicyCopy } from '../../../core/settings/policy';
import { migrate, SETTINGS_VERSION } from '../../../core/settings/stored';

interface Layers {
  readonly policy?: Partial<Settings>;
  /** of the person's own, maybe */
  readonly unproven?: Partial<Settings>;
  readonly kept?: Partial<Settings>;
  readonly family?: Partial<Settings>;
  readonly person?: Partial<Settings>;
}

const merged = ({ policy = {}, unproven, kept = {}, family, person = {} }: Layers) =>
  effectiveSettings(
    {
      ...{ ...noPolicy, kind: 'live', isProven: unproven === undefined },
      ...{ values: unproven ?? policy, kept },
    } satisfies PolicyCopy,
    migrate({ version: SETTINGS_VERSION, person, ...(family !== undefined && { family }) }),
  );

const usersOwn: Partial<Settings> = {
  ...{ level: 'remind', hideFaces: 'off', camera: 'pass', lock: 'all', language: 'ko' },
  ...{ addSites: ['art.example'], removeSites: ['dezgo'] },
  ...{ contactText: 'Ask nobody', hiddenFeatures: ['practice'] },
};

describe('policy > family lock > person > defaults', () => {
  it.each<[string, Layers, keyof Settings, unknown, Origin, Lock]>([
    ['nothing set', {}, 'level', 'warn', 'default', 'open'],
    ['the person', { person: { level: 'remind' } }, 'level', 'remind', 'person', 'open'],
    [
      'policy',
      { policy: { level: 'remind' }, person: { level: 'hold' } },
      'level',
      'remind',
      'policy',
      'read-only',
    ],
    [
      'policy over the lock',
      { policy: { level: 'warn' }, family: { level: 'hold' } },
      'level',
      'warn',
      'policy',
      'read-only',
    ],
    ...(
      [
        ['anybody’s policy, no lock', undefined, 'level', 'remind', 'policy', 'read-only'],
        ['a weaker one, and a lock', { level: 'hold' }, 'level', 'hold', 'family', 'loosening'],
        [
          'one as strict as the lock',
          { level: 'remind' },
          'level',
          'remind',
          'family',
          'loosening',
        ],
        ['a stricter one, and a lock', {}, 'hideFaces', 'off', 'policy', 'read-only'],
        ['one that leaves a site out', {}, 'removeSites', [], 'default', 'loosening'],
        ['one that adds a site', {}, 'addSites', ['art.example'], 'policy', 'read-only'],
        ['one that speaks', { contactText: 'Us' }, 'contactText', 'Us', 'family', 'with-pin'],
        ['one that hides parts', {}, 'hiddenFeatures', [], 'default', 'with-pin'],
        ['one that locks the rest', { camera: 'ask' }, 'camera', 'ask', 'family', 'loosening'],
        ['one about taste', {}, 'language', 'auto', 'default', 'open'],
      ] as const
    ).map(
      ([name, family, ...expected]): [string, Layers, keyof Settings, unknown, Origin, Lock] => [
        name,
        { unproven: usersOwn, ...(family !== undefined && { family }) },
        ...expected,
      ],
    ),
    [
      'anybody’s policy that says less than an earlier one, and a lock',
      {
        ...{ unproven: { camera: 'pass' }, kept: { level: 'hold' } },
        family: { level: 'warn', camera: 'ask' },
      },
      'level',
      'hold',
      'kept-policy',
      'read-only',
    ],
    ['the lock', { family: { level: 'hold' } }, 'level', 'hold', 'family', 'loosening'],
    [
      'weaker than the lock',
      { family: { level: 'hold' }, person: { level: 'warn' } },
      'level',
      'hold',
      'family',
      'loosening',
    ],
    [
      'stricter than the lock',
      { family: { level: 'warn' }, person: { level: 'hold' } },
      'level',
      'hold',
      'person',
      'loosening',
    ],
    [
      'a lock that says nothing of it',
      { family: {}, person: { level: 'remind' } },
      'level',
      'warn',
      'default',
      'loosening',
    ],
    [
      'sites of both',
      { family: { addSites: ['a.example'] }, person: { addSites: ['b.example'] } },
      'addSites',
      ['a.example', 'b.example'],
      'person',
      'loosening',
    ],
    [
      'a site removed by the person alone',
      { family: {}, person: { removeSites: ['pixlr'] } },
      'removeSites',
      [],
      'default',
      'loosening',
    ],
    [
      'a language is one’s own',
      { family: { language: 'en' }, person: { language: 'ja' } },
      'language',
      'ja',
      'person',
      'open',
    ],
    [
      'the family’s words',
      { family: { contactName: 'Mum' }, person: { contactName: 'Nobody' } },
      'contactName',
      'Mum',
      'family',
      'with-pin',
    ],
    [
      'no words of the family',
      { family: {}, person: { contactName: 'Nobody' } },
      'contactName',
      '',
      'default',
      'with-pin',
    ],
    [
      'a key that the policy lost',
      { kept: { level: 'hold' }, person: { level: 'remind' } },
      'level',
      'hold',
      'kept-policy',
      'read-only',
    ],
    [
      'a lost key that is weaker',
      { kept: { level: 'remind' }, person: { level: 'hold' } },
      'level',
      'hold',
      'person',
      'open',
    ],
    [
      'a lost key over a default',
      { kept: { removeSites: ['pixlr'] } },
      'removeSites',
      [],
      'default',
      'open',
    ],
  ])('%s', (_, layers, key, value, origin, lock) => {
    const { settings, origins, locks } = merged(layers);
    expect([settings[key], origins[key], locks[key]]).toEqual([value, origin, lock]);
  });

  it.each<[string, Layers, keyof Settings, unknown, Origin, Lock]>([
    ['what is weaker', { person: { level: 'remind' } }, 'level', 'warn', 'default', 'read-only'],
    ['what is stricter', { person: { level: 'hold' } }, 'level', 'hold', 'person', 'read-only'],
    [
      'a site taken off',
      { person: { removeSites: ['pixlr'] } },
      'removeSites',
      [],
      'default',
      'read-only',
    ],
    ['a family’s own', { family: { level: 'hold' } }, 'level', 'hold', 'family', 'read-only'],
    ['words', { person: { schoolName: 'Mine' } }, 'schoolName', '', 'default', 'read-only'],
    ['the language', { person: { language: 'ja' } }, 'language', 'ja', 'person', 'open'],
  ])('a policy that locks all: %s', (_, layers, key, value, origin, lock) => {
    const { settings, origins, locks } = merged({ ...layers, policy: { lock: 'all' } });
    expect([settings[key], origins[key], locks[key]]).toEqual([value, origin, lock]);
    const kept = merged({ ...layers, kept: { lock: 'all' } });
    expect([kept.settings[key], kept.locks[key]]).toEqual([value, lock]);
  });

  it('nobody but a policy locks all', () => {
    expect(merged({ person: { lock: 'all' } }).locks.level).toBe('open');
  });

  it('says so of every setting', () => {
    const { settings, origins, locks } = merged({});
    expect(settings).toEqual(defaultSettings);
    expect([origins, locks].map((each) => Object.keys(each))).toEqual([settingsKeys, settingsKeys]);
  });

  it('starts strict while a policy is awaited', () => {
    const { settings } = effectiveSettings(awaitedPolicy, migrate({ level: 'remind' }));
    expect(settings).toMatchObject({ level: 'hold', onUninspectable: 'hold' });
  });

  it('reports what was stored and makes no sense', () => {
    expect(merged({ person: { level: 'x' } as never }).rejected).toEqual([
      { key: 'level', value: 'x', why: 'not-allowed' },
    ]);
  });
});
