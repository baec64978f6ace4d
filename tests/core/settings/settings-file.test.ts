import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/settings';
import { effectiveSettings, type Effective } from '../../../core/settings/effective';
import { noPolicy } from '../../../core/settings/policy';
import { importOf, readSettingsFile, settingsFile } from '../../../core/settings/settings-file';
import { migrate } from '../../../core/settings/stored';

const effective = (person: object, policy: object = {}): Effective =>
  effectiveSettings({ ...noPolicy, values: policy }, migrate({ version: 2, person }));
const read = (text: string) => {
  const file = readSettingsFile(text);
  if (file.kind !== 'read') throw new Error(file.kind);
  return file;
};
const ours = (settings: unknown, version = 2) =>
  JSON.stringify({ format: 'ask-first-settings', version, settings });

describe('what is written', () => {
  it('brings back every setting, the defaults too', () => {
    const file = read(settingsFile(effective({ level: 'hold', addSites: ['art.example'] })));
    const changed = effective({ level: 'remind', addSites: [], camera: 'pass' });
    expect(importOf(file.layer, changed).changes).toEqual([
      { key: 'level', from: 'remind', to: 'hold' },
      { key: 'camera', from: 'pass', to: 'ask' },
      { key: 'addSites', from: [], to: ['art.example'] },
    ]);
  });

  it('changes nothing where nothing was changed', () => {
    const now = effective({ level: 'hold', categories: ['+carrier', '-video'] });
    expect(importOf(read(settingsFile(now)).layer, now)).toEqual({ changes: [], held: [] });
  });

  it('has nothing of a policy', () => {
    const { layer } = read(settingsFile(effective({}, { level: 'hold', schoolName: 'Hill' })));
    expect(Object.keys(layer.values)).not.toContain('level');
    expect(Object.keys(layer.values)).not.toContain('schoolName');
    expect(layer.values.camera).toBe(defaultSettings.camera);
  });
});

it.each([
  ['nothing', '', 'not-json'],
  ['a text', 'level: hold', 'not-json'],
  ['half a file', '{"format": "ask-first-settings"', 'not-json'],
  ['a picture', '\u0089PNG\r\n', 'not-json'],
  ['null', 'null', 'not-ours'],
  ['a list', '[]', 'not-ours'],
  ['somebody else’s', '{"settings": {"level": "hold"}}', 'not-ours'],
  ['one without settings', '{"format": "ask-first-settings", "settings": []}', 'not-ours'],
] as const)('%s is refused', (_, text, kind) => {
  expect(readSettingsFile(text)).toEqual({ kind });
});

it('takes the mark that some editors put first', () => {
  expect(read(`\uFEFF${ours({ level: 'hold' })}`).layer.values).toEqual({ level: 'hold' });
});

it('reports what it does not know and keeps the rest', () => {
  const file = read(ours({ level: 'hold', camera: 'never', colour: 'red' }, 3));
  expect(file.isNewer).toBe(true);
  expect(file.layer.values).toEqual({ level: 'hold' });
  expect(file.layer.rejected.map(({ key, why }) => [key, why])).toEqual([
    ['camera', 'not-allowed'],
    ['colour', 'unknown-key'],
  ]);
});

it('leaves alone what a policy has set, and what only a policy may set', () => {
  const { layer } = read(ours({ level: 'remind', hiddenFeatures: ['sites'], camera: 'pass' }));
  expect(importOf(layer, effective({}, { level: 'hold' }))).toEqual({
    changes: [{ key: 'camera', from: 'ask', to: 'pass' }],
    held: ['level', 'hiddenFeatures'],
  });
});

it('no key of an object’s own making is a setting', () => {
  const { layer } = read(
    '{"format":"ask-first-settings","settings":{"__proto__":{"level":"hold"}}}',
  );
  expect(layer.values).toEqual({});
});
