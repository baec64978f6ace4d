import { describe, expect, it } from 'vitest';
import { BadInput } from '../../eval/bad-input';
import { readFitOptions } from '../../eval/fit/fit-options';

describe('the options of npm run fit', () => {
  it.each([
    [['photos'], { folder: 'photos', browsers: ['chromium', 'firefox'], json: undefined }],
    [['photos', '--browser', 'firefox'], { browsers: ['firefox'] }],
    [
      ['photos', '--browser', 'firefox', '--browser', 'chromium'],
      { browsers: ['chromium', 'firefox'] },
    ],
    [['photos', '--json', 'a.json'], { json: 'a.json' }],
  ])('%j', (args, expected) => {
    expect(readFitOptions(args, () => true)).toMatchObject(expected);
  });

  it('take the browsers that are there', () => {
    expect(readFitOptions(['photos'], (engine) => engine === 'firefox').browsers).toEqual([
      'firefox',
    ]);
    expect(() => readFitOptions(['photos'], () => false)).toThrow(/no browser/);
  });

  it.each([
    [[], /One folder/],
    [['a', 'b'], /One folder/],
    [['a', '--browser', 'opera'], /opera/],
    [['a', '--penalty', '1'], /--penalty/],
  ])('%j: says how it is used', (args, words) => {
    expect(() => readFitOptions(args)).toThrow(BadInput);
    expect(() => readFitOptions(args)).toThrow(words);
    expect(() => readFitOptions(args)).toThrow(/npm run fit/);
  });
});
