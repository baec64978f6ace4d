import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../core/settings';
import { effectiveSettings } from '../../../core/settings/effective';
import { noPolicy } from '../../../core/settings/policy';
import { migrate } from '../../../core/settings/stored';

const parseSettings = (stored: unknown): Settings =>
  effectiveSettings(noPolicy, migrate(stored)).settings;

describe('settings as they were stored', () => {
  it.each([
    ['both chosen', { language: 'ja', jurisdiction: 'US' }, { language: 'ja', jurisdiction: 'US' }],
    ['easy Japanese', { language: 'ja-easy' }, { language: 'ja-easy' }],
    ['a bad language', { language: 'xx', jurisdiction: 'JP' }, { jurisdiction: 'JP' }],
    ['a bad jurisdiction', { language: 'en', jurisdiction: 7 }, { language: 'en' }],
    ['both bad', { language: null, jurisdiction: {} }, {}],
    ['a bad camera', { language: 'ja', camera: 'never' }, { language: 'ja' }],
    ['no question for the camera', { camera: 'pass' }, { camera: 'pass' }],
    ['no hidden faces', { hideFaces: 'off' }, { hideFaces: 'off' }],
    ['a bad way to hide faces', { language: 'ja', hideFaces: 'blur' }, { language: 'ja' }],
    ['a level', { level: 'hold' }, { level: 'hold' }],
    ['a lighter level', { level: 'remind' }, { level: 'remind' }],
    ['no level that there is: never less than the default', { level: 'off' }, {}],
    ['a bad level', { level: null, language: 'ja' }, { language: 'ja' }],
    [
      'a school',
      { schoolName: ' Hill School ', contactName: 'Ms T', contactText: 'Come and talk. Any time.' },
      { schoolName: 'Hill School', contactName: 'Ms T', contactText: 'Come and talk. Any time.' },
    ],
    ['markup is text', { schoolName: '<b>x</b>' }, { schoolName: '<b>x</b>' }],
    [
      'too long a name',
      { schoolName: 'x'.repeat(81), contactName: 'Ms T' },
      { contactName: 'Ms T' },
    ],
    ['too long a text', { contactText: 'x'.repeat(301) }, {}],
    ['one missing', { jurisdiction: 'ZZ' }, { jurisdiction: 'ZZ' }],
    ['an old setting', { language: 'ja', colour: 'red' }, { language: 'ja' }],
    ['an empty object', {}, {}],
    ['nothing', null, {}],
    ['undefined', undefined, {}],
    ['a text', 'ja', {}],
  ])('%s', (_, stored, kept) => {
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...kept });
  });
});

it.each([
  ['https://school.example/help?a=b', true],
  ['tel:+81312345678', true],
  ['tel:#9110', true],
  ['tel:0120-99-7777', true],
  ['mailto:help@school.example', true],
  ['http://school.example/', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['data:text/html,x', false],
  ['tel:1;ext=2', false],
  ['mailto:a@b c', false],
  [' JAVASCRIPT:alert(1)', false],
  ['/help', false],
])('%s can be a contact: %s', (contactUrl, allowed) => {
  expect(parseSettings({ contactUrl }).contactUrl).toBe(allowed ? contactUrl : '');
});
