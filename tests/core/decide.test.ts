import { describe, expect, it } from 'vitest';
import { decide, needsAnswer } from '../../core/decide';
import { notInspected, notInspectedReasons } from '../../core/inspection';
import { broken, noFace, oneFace } from './examples';

describe('decide', () => {
  it.each([
    ['no picture at all', [], 'release'],
    ['no face', [noFace], 'release'],
    ['no face in any', [noFace, noFace], 'release'],
    ['a face', [oneFace], 'ask'],
    ['a face in the last', [noFace, noFace, oneFace], 'ask'],
    ['a face in the first', [oneFace, noFace], 'ask'],
    ['one not inspected', [noFace, broken], 'ask'],
  ] as const)('%s', (_, inspections, kind) => {
    expect(decide(inspections)).toEqual({ kind });
  });

  it.each(notInspectedReasons)('asks about a picture that was not inspected: %s', (reason) => {
    expect(needsAnswer(notInspected(reason))).toBe(true);
  });
});
