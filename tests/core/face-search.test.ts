import { describe, expect, it } from 'vitest';
import { searchFaces, type Look } from '../../core/face-search';
import { COARSE, MIDDLE, TURNED, type Place, scene, near } from './face-scene';

const picture = { width: 1000, height: 750 };

const never = (): boolean => false;
const inTime =
  (look: Look, isOver: () => boolean): Look =>
  (...pass) =>
    isOver() ? Promise.resolve(undefined) : look(...pass);
const search = async (places: readonly Place[], isOver = never) => {
  const { look, passes } = scene(places);
  return { finding: await searchFaces(picture, inTime(look, isOver)), passes };
};

const first = ['coarse', 'middle', 'turned', 'turned', 'turned'];
const all = [...first, 'fine', 'fine'];
const looks = ['front', 'mirrored', 'back'];
const portrait: Place = { x: 500, y: 300, size: 300, coarse: 0.95 };
const small: Place = { x: 200, y: 300, size: 30, middle: 0.5, fine: 0.7, ...near };

describe('a picture', () => {
  it('with one large and certain face is looked at once', async () => {
    const { finding, passes } = await search([portrait]);
    expect(passes).toEqual(['coarse']);
    expect(finding).toMatchObject({ kind: 'faces', faces: [{ x: 350, y: 150, score: 0.95 }] });
  });

  it('with a small and certain face is looked at more closely, to count', async () => {
    const { finding, passes } = await search([
      { x: 300, y: 300, size: 50, coarse: 0.9, fine: 0.9 },
      { x: 700, y: 300, size: 30, fine: 0.7 },
      { x: 800, y: 600, size: 30, fine: 0.4 },
    ]);
    expect(passes).toEqual(['coarse', 'fine', 'fine']);
    expect(finding.kind === 'faces' && finding.faces).toHaveLength(2);
  });

  it('with a small face has it found in a fine view, and looked at again three times', async () => {
    const { finding, passes } = await search([small]);
    expect(passes).toEqual([...all, ...looks]);
    expect(finding).toMatchObject({ kind: 'faces', faces: [{ x: 185, y: 285 }] });
  });

  it('on its side has its face found in a turned view', async () => {
    const turned: Place = {
      x: 500,
      y: 375,
      size: 200,
      coarse: 0.8,
      ...near,
      turn: 1,
    };
    const { finding } = await search([turned]);
    expect(finding).toMatchObject({ kind: 'faces', faces: [{ x: 400, y: 275 }] });
  });

  it('without a face is looked at as a whole, and turned', async () => {
    const { finding, passes } = await search([]);
    expect(passes).toEqual(first);
    expect(finding).toEqual({ kind: 'no-face' });
  });

  it.each([
    ['the coarse view', { coarse: 0.47 }],
    ['the middle view', { middle: 0.47 }],
  ])('in which %s shows something like a face has a fine one', async (_, scores) => {
    const { finding, passes } = await search([{ x: 200, y: 300, size: 60, ...scores }]);
    expect(passes).toEqual(expect.arrayContaining(all));
    expect(finding).toEqual({ kind: 'no-face' });
  });

  it('is not taken for one with a face by what the middle view alone shows', async () => {
    const { finding } = await search([{ ...small, middle: 0.85, fine: 0.3 }]);
    expect(finding).toEqual({ kind: 'no-face' });
  });

  it('that is small has its fine view at once: a middle one would cost as much', async () => {
    const passes: number[] = [];
    await searchFaces({ width: 120, height: 90 }, (_, view) => {
      passes.push(view.scale * 120);
      return Promise.resolve([]);
    });
    expect(passes).not.toContain(480 / 2);
    expect(passes.filter((side) => side === 480)).toHaveLength(2);
  });

  it.each([
    ['is nothing from near', { fine: 0.6, front: 0.02 }, 'no-face', ['front']],
    ['is nothing in the mirror', { mirrored: 0.02 }, 'no-face', ['front', 'mirrored']],
    ['is half confirmed', { front: 0.65, mirrored: 0.65, back: 0.5 }, 'not-sure', looks],
    ['is confirmed', {}, 'faces', looks],
  ])('with a place that %s', async (_, scores, kind, seconds) => {
    const { finding, passes } = await search([{ ...small, ...scores }]);
    expect(finding.kind).toBe(kind);
    expect(passes).toEqual([...all, ...seconds]);
  });

  it('with many places in question has only the best looked at again', async () => {
    const places = Array.from({ length: 40 }, (_, index) => ({
      ...small,
      x: 20 + 24 * index,
      front: 0.02,
    }));
    const { passes } = await search(places);
    expect(passes.length).toBeLessThan(30);
  });
});

describe('when time runs out', () => {
  /** Over from the given pass on. */
  const after = (count: number) => {
    let passes = 0;
    return () => passes++ >= count;
  };

  it.each([
    ['before the first look', 0],
    ['after the coarse view', 1],
    ['before the first turned view', 2],
    ['before the last turned view', 4],
  ])('%s, "no face" is not said', async (_, count) => {
    expect((await search([], after(count))).finding).toEqual({ kind: 'not-finished' });
  });

  it.each([
    ['between the halves', 6],
    ['before the second look', 7],
  ])('%s, "no face" is not said', async (_, count) => {
    expect((await search([small], after(count))).finding).toEqual({ kind: 'not-finished' });
  });

  it('a face already found is a face', async () => {
    expect((await search([portrait], after(1))).finding.kind).toBe('faces');
  });

  it('after the last look, nothing is unfinished', async () => {
    expect((await search([], after(5))).finding).toEqual({ kind: 'no-face' });
  });
});

it('a broken network breaks the search', async () => {
  const look: Look = () => Promise.reject(new Error('no WASM'));
  await expect(searchFaces(picture, look)).rejects.toThrow('no WASM');
});

it('the scales are what these tests take them for', async () => {
  const scales: number[] = [];
  await searchFaces(picture, (_, view) => {
    scales.push(view.scale);
    return Promise.resolve([]);
  });
  expect(new Set(scales)).toEqual(new Set([COARSE, MIDDLE, TURNED]));
});
