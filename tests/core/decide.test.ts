import { describe, expect, it } from 'vitest';
import { decide, needsAnswer } from '../../core/decide';
import { notInspected, notInspectedReasons } from '../../core/inspection';
import { broken, held, noFace, oneFace } from './examples';

const whole = { fileCount: 1, divisible: false };

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
    expect(decide(inspections.map(held), whole).kind).toBe(kind);
  });

  it.each(notInspectedReasons)('asks about a picture that was not inspected: %s', (reason) => {
    expect(needsAnswer(held(notInspected(reason)))).toBe(true);
  });

  it('asks about no picture twice', () => {
    const answered = { ...held(oneFace, 0), answered: true };
    expect(decide([answered], whole)).toEqual({ kind: 'release' });
    expect(decide([answered, held(oneFace, 1)], { fileCount: 2, divisible: true })).toEqual({
      kind: 'ask',
      leaveOut: [1],
    });
  });
});

describe('what can be left out', () => {
  it.each([
    ['the faces', [held(noFace, 0), held(oneFace, 1)], 2, true, [1]],
    ['what nobody could look at', [held(broken, 0), held(noFace, 1)], 2, true, [0]],
    ['a face beside a text', [held(oneFace, 1)], 2, true, [1]],
    ['not all', [held(oneFace, 0), held(broken, 1)], 2, true, undefined],
    ['nothing of a whole', [held(noFace, 0), held(oneFace, 1)], 2, false, undefined],
    ['not what has no file', [held(noFace, 0), held(broken)], 1, true, undefined],
  ] as const)('%s', (_, pictures, fileCount, divisible, leaveOut) => {
    expect(decide(pictures, { fileCount, divisible })).toEqual({ kind: 'ask', leaveOut });
  });
});

describe('where faces have to be hidden', () => {
  const answered = { ...held(oneFace, 0), answered: true };
  it.each([
    ['the one with a face', [held(noFace, 0), held(oneFace, 1)], true, [1]],
    ['all of them', [held(oneFace, 0), held(oneFace, 1)], true, [0, 1]],
    ['not what was answered for', [answered, held(oneFace, 1)], true, [1]],
    ['nowhere, where files go as they are', [held(oneFace, 0)], false, undefined],
    ['nowhere, with one that has no file', [held(oneFace, 0), held(broken)], true, undefined],
  ] as const)('%s', (_, pictures, replaceable, cover) => {
    expect(decide(pictures, { fileCount: 2, divisible: false, replaceable })).toEqual({
      kind: 'ask',
      leaveOut: undefined,
      cover,
    });
  });
});
