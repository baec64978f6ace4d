import { describe, expect, it } from 'vitest';
import {
  closeView,
  cutTo,
  fineViews,
  middleView,
  mirrored,
  toPicture,
  wholeView,
  type Turn,
  type View,
} from '../../core/view';

const box = (x: number, y: number, width: number, height: number) => ({
  ...{ x, y, width, height },
  score: 0.9,
});

describe('the whole picture', () => {
  it.each([
    ['square', { width: 512, height: 512 }, 1, 0, { width: 256, height: 256, scale: 0.5 }],
    ['wide', { width: 1024, height: 512 }, 1, 0, { width: 256, height: 128, scale: 0.25 }],
    ['rounded up', { width: 1000, height: 563 }, 1, 0, { width: 256, height: 160, scale: 0.256 }],
    ['turned', { width: 1024, height: 512 }, 1, 1, { width: 128, height: 256, scale: 0.25 }],
    ['upside down', { width: 1024, height: 512 }, 1, 2, { width: 256, height: 128, scale: 0.25 }],
    ['enlarged', { width: 64, height: 32 }, 1, 0, { width: 256, height: 128, scale: 4 }],
    ['finer', { width: 1024, height: 768 }, 3, 0, { width: 768, height: 576, scale: 0.75 }],
    ['a line of one pixel', { width: 2560, height: 1 }, 1, 0, { width: 256, height: 32 }],
  ] as const)('%s', (_, picture, level, turn, expected) => {
    const { width, height } = picture;
    const view = wholeView(picture, level, turn);
    expect(view).toMatchObject({ ...expected, centreX: width / 2, centreY: height / 2, turn });
  });
});

describe('fine views', () => {
  const area = (views: readonly View[]): number =>
    views.reduce((sum, { width, height }) => sum + width * height, 0);

  it.each([
    ['a photo', { width: 1600, height: 1200 }, 2],
    ['an upright photo', { width: 1200, height: 1600 }, 2],
    ['a square', { width: 1000, height: 1000 }, 2],
    ['a panorama', { width: 6000, height: 1000 }, 2],
    ['a photo of 12 megapixels', { width: 4000, height: 3000 }, 4],
  ])('%s: every point is seen, and those of the seam twice', (_, picture, count) => {
    const views = fineViews(picture);
    expect(views).toHaveLength(count);
    for (let step = 0; step <= 20; step++) {
      const x = (picture.width * step) / 20;
      const y = (picture.height * step) / 20;
      const seen = views.filter(
        ({ centreX, centreY, width, height, scale }) =>
          Math.abs(x - centreX) * scale <= width / 2 + 1e-6 &&
          Math.abs(y - centreY) * scale <= height / 2 + 1e-6,
      );
      expect(seen.length).toBeGreaterThanOrEqual(step === 10 ? count : count / 2);
    }
  });

  it.each([
    ['an icon', 64, 0],
    ['a thumbnail', 96, 2],
    ['a small picture', 300, 2],
  ])('of %s enlarge it fourfold at most', (_, side, count) => {
    const views = fineViews({ width: side, height: side });
    expect(views).toHaveLength(count);
    for (const { scale } of views) expect(scale).toBeLessThanOrEqual(4);
  });

  it.each([
    ['both ways the same for an upright picture', 1200, 1600],
    ['no more for a panorama than for a square', 6000, 1000],
    ['no more for a strip', 20_000, 100],
  ])('costs %s', (_, width, height) => {
    expect(area(fineViews({ width, height }))).toBeLessThanOrEqual(
      area(fineViews({ width: 1000, height: 1000 })),
    );
  });
});

describe('a middle view', () => {
  it.each([
    ['a photo', { width: 1600, height: 1200 }, 384, 288],
    ['an upright photo', { width: 1200, height: 1600 }, 288, 384],
    ['a panorama', { width: 6000, height: 1000 }, 768, 128],
  ])('%s: half as fine as the fine ones, in one piece', (_, picture, width, height) => {
    expect(middleView(picture)).toMatchObject({ width, height });
    const [fine] = fineViews(picture).slice(-1);
    expect(middleView(picture)?.scale).toBeCloseTo((fine?.scale ?? 0) / 2);
  });

  it('none of a small picture, whose fine view is as cheap', () => {
    expect(middleView({ width: 120, height: 90 })).toBeUndefined();
  });
});

describe('boxes in pixels of the picture', () => {
  const picture = { width: 1024, height: 512 };

  it.each<[Turn, ReturnType<typeof box>]>([
    // The canvas is 256 × 128, or 128 × 256 when turned; the picture four times that.
    [0, box(0, 0, 40, 20)],
    [1, box(0, 472, 80, 40)],
    [2, box(984, 492, 40, 20)],
    [3, box(944, 0, 80, 40)],
  ])('turned by %i', (turn, expected) => {
    const drawn = turn % 2 === 0 ? box(0, 0, 10, 5) : box(0, 0, 10, 20);
    expect(toPicture([drawn], wholeView(picture, 1, turn), picture)).toEqual([expected]);
  });

  it('of the left half and of the right half', () => {
    const [left, right] = fineViews(picture);
    if (left === undefined || right === undefined) throw new Error('Two halves expected');
    const [first] = toPicture([box(0, 0, 40, 40)], left, picture);
    const [last] = toPicture([box(right.width - 40, 0, 40, 40)], right, picture);
    expect(first?.x).toBeCloseTo(0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1024);
  });

  it('of a close view', () => {
    const face = box(400, 200, 50, 60);
    const view = closeView(face, picture);
    expect(view).toMatchObject({ width: 128, height: 128, centreX: 425, centreY: 230 });
    // A third of the canvas, in its middle: as large as the face, where the face is.
    const [found] = toPicture([box(128 / 3, 128 / 3, 128 / 3, 128 / 3)], view, picture);
    expect(found?.x).toBeCloseTo(395);
    expect(found?.width).toBeCloseTo(60);
  });

  it('of a mirrored view: left is right', () => {
    const view = mirrored(wholeView(picture, 1));
    expect(toPicture([box(0, 0, 10, 5)], view, picture)).toEqual([box(984, 0, 40, 20)]);
  });

  it.each([
    ['below a wide picture', wholeView({ width: 1000, height: 400 }, 1), box(100, 117, 8, 8)],
    ['left of it', wholeView(picture, 1), box(-30, 10, 20, 20)],
  ])('none for a box centred %s', (_, view, face) => {
    expect(toPicture([face], view, { width: 1000, height: 400 })).toEqual([]);
  });
});

describe('a close view', () => {
  const picture = { width: 1000, height: 800 };

  it.each([
    ['in the middle', box(450, 350, 100, 100), { centreX: 500, centreY: 400, scale: 128 / 300 }],
    ['at the left', box(0, 350, 100, 100), { centreX: 150, centreY: 400, scale: 128 / 300 }],
    ['at the top', box(450, -10, 100, 100), { centreX: 500, centreY: 150, scale: 128 / 300 }],
    ['in a corner', box(900, 700, 100, 100), { centreX: 850, centreY: 650, scale: 128 / 300 }],
    ['higher than the picture lets it', box(100, 250, 300, 300), { centreX: 450, centreY: 400 }],
    ['that fills the picture', box(200, 0, 700, 800), { centreX: 500, scale: 128 / 1000 }],
  ])('of a face %s stays in the picture', (_, face, expected) => {
    expect(closeView(face, picture)).toMatchObject(expected);
  });
});

it.each([
  ['inside', box(10, 10, 20, 20), box(10, 10, 20, 20)],
  ['over the left edge', box(-5, 10, 20, 20), box(0, 10, 15, 20)],
  ['over the top', box(10, -5, 20, 20), box(10, 0, 20, 15)],
  ['over the right edge', box(90, 10, 20, 20), box(90, 10, 10, 20)],
  ['over the bottom', box(10, 40, 20, 20), box(10, 40, 20, 10)],
])('a box %s is cut to the picture', (_, face, expected) => {
  expect(cutTo({ width: 100, height: 50 }, face)).toEqual(expected);
});
