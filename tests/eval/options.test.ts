import { describe, expect, it } from 'vitest';
import { BadInput } from '../../eval/bad-input';
import { readOptions } from '../../eval/options';

describe('the options of npm run eval', () => {
  it.each([
    [['photos'], { folder: 'photos', engine: 'chromium', turned: false }],
    [['photos', '--browser', 'firefox'], { engine: 'firefox' }],
    [['--turned', 'photos'], { folder: 'photos', turned: true }],
    [['photos', '--json', 'a.json', '--sheet', 'b.JPG'], { json: 'a.json', sheet: 'b.JPG' }],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toMatchObject(expected);
  });

  it.each([
    [[], /One folder/],
    [['a', 'b'], /One folder/],
    [['a', '--browser', 'opera'], /opera/],
    [['a', '--sheet', 'sheet.pdf'], /\.png or a \.jpg/],
    [['a', '--threshold', '1'], /--threshold/],
    [['a', '--json'], /--json/],
  ])('%j: says how it is used', (args, words) => {
    expect(() => readOptions(args)).toThrow(BadInput);
    expect(() => readOptions(args)).toThrow(words);
    expect(() => readOptions(args)).toThrow(/npm run eval/);
  });
});
