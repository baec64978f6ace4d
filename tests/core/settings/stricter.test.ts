import { expect, it } from 'vitest';
import { defaultSettings, settingsKeys, type Settings } from '../../../core/settings';
import { isLoosening, isProtective, stricter } from '../../../core/settings/stricter';

type Case = {
  [Key in keyof Settings]: [Key, Settings[Key], Settings[Key], Settings[Key]];
}[keyof Settings];

it.each<Case>([
  ['level', 'remind', 'hold', 'hold'],
  ['level', 'warn', 'remind', 'warn'],
  ['onUninspectable', 'pass', 'ask', 'ask'],
  ['onUninspectable', 'hold', 'ask', 'hold'],
  ['camera', 'pass', 'ask', 'ask'],
  ['hideFaces', 'allow', 'off', 'off'],
  ['mode', 'wide', 'named', 'wide'],
  ['unlistedTools', 'pass', 'ask', 'ask'],
  ['addSites', ['a'], ['b'], ['a', 'b']],
  ['removeSites', ['a', 'b'], ['b', 'c'], ['b']],
  ['categories', ['+local', '-video'], ['-video', '-chat', '+hub'], ['+local', '+hub', '-video']],
  ['importedLists', ['||a^'], ['||b^'], ['||a^', '||b^']],
  ['language', 'ja', 'en', 'ja'],
])('of "%s", %j and %j, the stricter is %j', (key, one, other, expected) => {
  expect(stricter(key, one as never, other as never)).toEqual(expected);
});

it.each<[keyof Settings, unknown, unknown, boolean]>([
  ['level', 'warn', 'remind', true],
  ['level', 'warn', 'warn', false],
  ['level', 'warn', 'hold', false],
  ['addSites', ['a', 'b'], ['b'], true],
  ['addSites', ['a', 'b'], ['b', 'a'], false],
  ['addSites', ['a'], ['a', 'b'], false],
  ['removeSites', [], ['a'], true],
  ['removeSites', ['a'], [], false],
  ['categories', ['+local'], [], true],
  ['categories', [], ['-video'], true],
  ['categories', ['-video'], ['+local'], false],
  ['mode', 'wide', 'named', true],
  ['language', 'ja', 'en', false],
  ['schoolName', 'Hill', '', false],
])('a change of "%s" from %j to %j loosens: %j', (key, from, to, expected) => {
  expect(isLoosening(key, from as never, to as never)).toBe(expected);
});

it('every setting that protects has a stricter value that is one of its own', () => {
  for (const key of settingsKeys.filter(isProtective)) {
    expect(stricter(key, defaultSettings[key], defaultSettings[key])).toEqual(defaultSettings[key]);
  }
});
