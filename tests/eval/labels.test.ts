import { describe, expect, it } from 'vitest';
import { BadInput } from '../../eval/bad-input';
import { parseLabels } from '../../eval/labels';

const labels = (...images: readonly object[]): string => JSON.stringify({ images });
const one = { file: 'a.jpg', class: 'positive', kind: 'group' };

describe('labels.json', () => {
  it.each([
    ['positive', 'group', 'positive'],
    ['negative', 'neg-object', 'objects'],
    ['negative', 'neg-animal', 'animals'],
    ['negative', 'neg-screenshot', 'screenshots'],
    ['negative', 'of my own', 'objects'],
    ['hard-negative', 'hard-drawn', 'drawings'],
    ['hard-negative', 'hard-object', 'drawings'],
    ['ambiguous', 'painting', 'ambiguous'],
  ])('%s, %s counts as %s', (name, kind, group) => {
    const all = parseLabels(labels({ file: 'a.jpg', class: name, kind }));
    expect(all.get('a.jpg')).toEqual({ group, kind, faces: [], ignore: [] });
  });

  it('has boxes in pixels', () => {
    const all = parseLabels(labels({ ...one, faces: [[1, 2, 3, 4]], ignore: [[5, 6, 7, 8]] }));
    expect(all.get('a.jpg')).toMatchObject({
      faces: [{ x: 1, y: 2, width: 3, height: 4 }],
      ignore: [{ x: 5, y: 6, width: 7, height: 8 }],
    });
  });

  it.each([
    ['no JSON', '{"images": [', /SyntaxError/],
    ['no images', '{}', /: images: /],
    ['a list', '[]', /images/],
    ['no file', labels(one, { ...one, file: undefined }), /images\.1\.file: /],
    ['an unknown class', labels({ ...one, class: 'maybe' }), /images\.0\.class: .*"maybe"/],
    ['a box of three', labels({ ...one, faces: [[1, 2, 3]] }), /images\.0\.faces\.0/],
    ['a box of five', labels({ ...one, faces: [[1, 2, 3, 4, 5]] }), /images\.0\.faces\.0/],
    ['a box of text', labels({ ...one, ignore: [[1, 2, 3, '4']] }), /images\.0\.ignore\.0\.3/],
    ['a negative width', labels({ ...one, faces: [[1, 2, -3, 4]] }), /images\.0\.faces\.0\.2/],
    ['one file twice', labels(one, one), /images\.1\.file: a\.jpg has a label already/],
  ])('%s: says where', (_name, text, where) => {
    expect(() => parseLabels(text)).toThrow(BadInput);
    expect(() => parseLabels(text)).toThrow(where);
  });
});
