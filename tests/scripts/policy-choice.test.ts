import { describe, expect, it } from 'vitest';
import { choiceOf, type Asked } from '../../scripts/policy/choice';

const asked: Asked = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop',
  edgeId: 'abcdefghijklmnopabcdefghijklmnop',
  firefoxId: 'ask-first-managed@ask-first.example',
  server: '',
  file: undefined,
  set: [],
  companions: [],
};
const settingsOf = (more: Partial<Asked>): unknown => {
  const answer = choiceOf({ ...asked, ...more }, '1.0.0');
  return answer.kind === 'ready' ? answer.rollout.settings : answer.problems;
};
const file = (settings: object): string =>
  JSON.stringify({ format: 'ask-first-settings', version: 2, settings });

describe('what a command line asks for', () => {
  it.each<[string, Partial<Asked>, unknown]>([
    ['nothing', {}, {}],
    ['a value', { set: ['level=hold'] }, { level: 'hold' }],
    ['a value with a sign', { set: ['contactText=2 + 2 = 4'] }, { contactText: '2 + 2 = 4' }],
    [
      'a list',
      { set: ['addSites=a.example', 'addSites=b.example'] },
      { addSites: ['a.example', 'b.example'] },
    ],
    ['an empty list', { set: ['removeSites='] }, { removeSites: [] }],
    [
      'a file',
      { file: file({ level: 'remind', camera: 'pass' }) },
      { level: 'remind', camera: 'pass' },
    ],
    [
      'a file and a value',
      { file: file({ level: 'remind' }), set: ['level=hold'] },
      { level: 'hold' },
    ],
  ])('%s', (_, more, settings) => {
    expect(settingsOf(more)).toEqual(settings);
  });

  it.each<[string, Partial<Asked>, readonly string[]]>([
    ['no pair', { set: ['level'] }, ['--set level: it is KEY=VALUE']],
    ['a value that there is not', { set: ['level=never'] }, ['level: never (not-allowed)']],
    ['a key that there is not', { set: ['colour=red'] }, ['colour: red (unknown-key)']],
    ['no JSON', { file: '{' }, ['The settings file is no JSON.']],
    ['another file', { file: '{}' }, ['The settings file is not one of ours.']],
    ['a bad value in a file', { file: file({ camera: 'never' }) }, ['camera: never (not-allowed)']],
    ['no id', { chromeId: '' }, ['--chrome-id: missing']],
    ['a bad id', { edgeId: 'x' }, ['--edge-id: x']],
    ['a server without an address', { server: 'school' }, ['--server: school']],
  ])('%s is said, and nothing is made', (_, more, problems) => {
    expect(settingsOf(more)).toEqual(problems);
  });

  it('a companion that there is not is said with those that there are', () => {
    expect(settingsOf({ companions: ['no-fun'] })).toEqual([
      expect.stringMatching(/^--companion no-fun: .*no-guests/),
    ]);
  });

  it('every problem at once', () => {
    expect(settingsOf({ chromeId: '', set: ['level', 'camera=never'] })).toHaveLength(3);
  });
});
