import { expect, it } from 'vitest';
import { furigana, plainReading } from '../../core/furigana';

it.each([
  ['[顔|かお]', [{ text: '顔', reading: 'かお' }], 'かお'],
  [
    'この [画像|がぞう]です',
    [{ text: 'この ' }, { text: '画像', reading: 'がぞう' }, { text: 'です' }],
    'この がぞうです',
  ],
  [
    '[人|ひと][々|びと]',
    [
      { text: '人', reading: 'ひと' },
      { text: '々', reading: 'びと' },
    ],
    'ひとびと',
  ],
  ['[作り方|つくりかた]', [{ text: '作り方', reading: 'つくりかた' }], 'つくりかた'],
  ['Words', [{ text: 'Words' }], 'Words'],
  ['', [], ''],
])('%s', (text, pieces, plain) => {
  expect(furigana(text)).toEqual(pieces);
  expect(plainReading(text)).toBe(plain);
});

it.each([
  '[顔|]',
  '[|かお]',
  '[顔かお]',
  '[顔|かお',
  '顔|かお]',
  '[かお|かお]',
  '[顔|face]',
  '[顔|か|お]',
  '[a|b]',
  '[]',
])('%s is not marked well, and stays as it is', (text) => {
  expect(furigana(text)).toEqual([{ text }]);
  expect(plainReading(text)).toBe(text);
});

it('finds a marked word within brackets of another kind', () => {
  expect(plainReading('[[顔|かお]]')).toBe('[かお]');
});
