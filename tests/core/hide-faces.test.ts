import { describe, expect, it } from 'vitest';
import type { Box } from '../../core/face-boxes';
import { hideAndLookAgain } from '../../core/hide-and-look-again';
import {
  canBeDrawn,
  coverOf,
  MAX_COVERED,
  toCover,
  writtenAs,
  type Coverable,
} from '../../core/hide-faces';
import { notInspected, type Inspection } from '../../core/inspection';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { face, noFace, oneFace } from './examples';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const file = new File(['photo'], 'photo.jpg');

describe('what is covered', () => {
  const picture = { width: 3000, height: 2000 };
  it.each([
    ['a half more on every side, and ten pixels', box(1000, 800, 200, 200), [890, 690, 420, 420]],
    ['much more of a small face', box(1000, 800, 20, 20), [980, 780, 60, 60]],
    ['whole pixels, outwards', box(1000.4, 800.6, 199.5, 200), [890, 690, 420, 421]],
    ['the long side counts: a face at the edge is cut', box(0, 800, 60, 200), [0, 690, 170, 420]],
    ['no more than there is', box(0, 0, 3000, 2000), [0, 0, 3000, 2000]],
    ['into the last corner', box(2900, 1900, 100, 100), [2840, 1840, 160, 160]],
  ])('%s', (_, found, [x, y, width, height]) => {
    expect(coverOf(found, picture)).toEqual({ x, y, width, height });
  });

  it('the hair line, ears and chin are in, whichever way the face lies', () => {
    // A head is 1.4 boxes wide with its ears; the hair line is two fifths of a box above it.
    const { x, y, width, height } = coverOf(box(400, 400, 100, 100), { width: 900, height: 900 });
    expect([x, y]).toEqual([347, 347]);
    expect([width, height]).toEqual([206, 206]);
  });
});

it.each([
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
  ...(['gif', 'avif', 'bmp', 'ico', 'heic', 'tiff', 'svg', 'mp4', 'zip', 'pdf'] as const).map(
    (type) => [type, undefined] as const,
  ),
  [undefined, undefined],
] as const)('%s is written as %s', (type, written) => {
  expect(writtenAs(type)).toBe(written);
});

it.each([
  [8_000, 6_000, true],
  [12_000, 9_000, true],
  [12_000, 10_001, false],
  [32_767, 100, true],
  [32_768, 100, false],
])('%i by %i can be drawn: %s', (width, height, can) => {
  expect(canBeDrawn({ width, height })).toBe(can);
});

describe('which pictures have to be covered', () => {
  const held = (inspection: Inspection, more: Partial<HeldPicture> = {}): HeldPicture => ({
    ...{ index: 0, file, inspection, answered: false, ...more },
  });
  const question = (pictures: HeldPicture[], canReplace = true) => ({
    ...{ kind: 'ask' as const, fileCount: pictures.length, without: 0, canReplace, pictures },
    address: { hostname: '', pathname: '/' },
  });
  const notSure: Inspection = { ...oneFace, kind: 'not-sure' } as Inspection;
  const large = { ...oneFace, width: 40_000 } as Inspection;
  const preview = { ...oneFace, preview: new Blob() } as Inspection;
  const many = Array.from({ length: MAX_COVERED + 1 }, (_, index) => held(oneFace, { index }));

  it.each([
    ['one with a face', [held(oneFace)], [0]],
    ['one that may have a face', [held(notSure)], [0]],
    ['not one without', [held(noFace), held(oneFace, { index: 1 })], [1]],
    ['not one that was answered for', [held(oneFace, { answered: true }), held(notSure)], [0]],
    ['as many as one can look through', many.slice(1), many.slice(1).map(({ index }) => index)],
  ])('%s', (_, pictures, places) => {
    expect(toCover(question(pictures))?.map(({ index }) => index)).toEqual(places);
  });

  it.each([
    ['one could not be inspected', [held(oneFace), held(notInspected('broken'), { index: 1 })]],
    ['one has no file', [held(oneFace), held(notInspected('elsewhere'), { file: undefined })]],
    ['one is too large for a canvas', [held(large)]],
    ['one has its face where the browser does not show it', [held(preview)]],
    ['there are too many', many],
  ])('none can be when %s', (_, pictures) => {
    expect(toCover(question(pictures))).toBe(undefined);
  });

  it('none can be where files go as they are', () => {
    expect(toCover(question([held(oneFace)], false))).toBe(undefined);
  });
});

describe('hiding, and looking again', () => {
  const picture = { index: 2, file, inspection: oneFace, answered: false } as Coverable;
  const other = { ...face, x: 70 };
  const found = (...faces: (typeof face)[]) => ({ ...oneFace, faces }) as Inspection;
  const run = async (...looks: Inspection[]) => {
    const covered: number[][] = [];
    const hidden = await hideAndLookAgain(picture, {
      cover: (_, covers) => {
        covered.push(covers.map(({ x }) => x));
        return Promise.resolve(new File([String(covered.length)], file.name));
      },
      inspect: () => Promise.resolve(looks.shift() ?? found(face)),
    });
    return { covered, text: await hidden?.file.text(), hidden };
  };

  it('gives what has no face left, with what was found in it', async () => {
    const { covered, hidden, text } = await run(noFace);
    expect([covered, text]).toEqual([[[0]], '1']);
    expect(hidden).toMatchObject({ index: 2, inspection: noFace });
  });

  it('covers what the second look finds as well, from the picture as it was', async () => {
    const { covered, text } = await run(found(other), noFace);
    expect(covered).toEqual([[0], [0, 49]]);
    expect(text).toBe('2');
  });

  it.each<[string, Inspection[], number]>([
    ['a face stays', [found(face), found(face), found(face)], 3],
    [
      'what may be a face stays',
      Array(3).fill({ ...oneFace, kind: 'not-sure' }) as Inspection[],
      3,
    ],
    ['nobody could look', [notInspected('timed-out')], 1],
    ['it has another size', [{ ...noFace, width: 99 } as Inspection], 1],
  ])('gives nothing when %s', async (_, looks, times) => {
    const { covered, hidden } = await run(...looks);
    expect(hidden).toBe(undefined);
    expect(covered).toHaveLength(times);
  });
});
