import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../core/settings';

describe('parseSettings', () => {
  it.each([
    ['both chosen', { language: 'ja', jurisdiction: 'US' }, { language: 'ja', jurisdiction: 'US' }],
    ['a bad language', { language: 'xx', jurisdiction: 'JP' }, { jurisdiction: 'JP' }],
    ['a bad jurisdiction', { language: 'en', jurisdiction: 7 }, { language: 'en' }],
    ['both bad', { language: null, jurisdiction: {} }, {}],
    ['a bad camera', { language: 'ja', camera: 'never' }, { language: 'ja' }],
    ['no question for the camera', { camera: 'pass' }, { camera: 'pass' }],
    ['no hidden faces', { hideFaces: 'off' }, { hideFaces: 'off' }],
    ['a bad way to hide faces', { language: 'ja', hideFaces: 'blur' }, { language: 'ja' }],
    ['one missing', { jurisdiction: 'ZZ' }, { jurisdiction: 'ZZ' }],
    ['an old setting', { language: 'ja', colour: 'red' }, { language: 'ja' }],
    ['an empty object', {}, {}],
    ['nothing', null, {}],
    ['undefined', undefined, {}],
    ['a text', 'ja', {}],
  ])('%s', (_, stored, kept) => {
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...kept });
  });

  it('guesses until somebody chooses', () => {
    expect(defaultSettings).toEqual({
      ...{ language: 'auto', jurisdiction: 'auto', camera: 'ask', hideFaces: 'allow' },
    });
  });
});
