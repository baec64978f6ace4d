import { describe, expect, it } from 'vitest';
import {
  decodeGrid,
  letterbox,
  overlap,
  suppress,
  toPicture,
  type Face,
} from '../../core/face-boxes';

const box = (x: number, y: number, width: number, height: number, score = 0.9): Face => ({
  x,
  y,
  width,
  height,
  score,
});

describe('letterbox', () => {
  it.each([
    ['square', 512, 512, { scaleX: 0.5, scaleY: 0.5, width: 256, height: 256 }],
    ['wide', 1024, 512, { scaleX: 0.25, scaleY: 0.25, width: 256, height: 128 }],
    ['tall', 256, 1024, { scaleX: 0.25, scaleY: 0.25, width: 64, height: 256 }],
    ['smaller than the canvas', 64, 32, { scaleX: 4, scaleY: 4, width: 256, height: 128 }],
    ['a line of one pixel', 2560, 1, { scaleX: 0.1, scaleY: 1, width: 256, height: 1 }],
  ])('%s', (_, width, height, expected) => {
    expect(letterbox(width, height)).toEqual(expected);
  });
});

describe('decodeGrid', () => {
  /** Two cells by two, two anchors each: eight rows. */
  const grid = (row: number, logit: number, numbers: readonly number[]) => {
    const logits = new Float32Array(8).fill(-20);
    const boxes = new Float32Array(8 * 16);
    logits[row] = logit;
    boxes.set(numbers, row * 16);
    return { stride: 128, anchorsPerCell: 2, logits, boxes };
  };

  it.each([
    [0, 64, 64],
    [1, 64, 64],
    [2, 192, 64],
    [4, 64, 192],
    [7, 192, 192],
  ])('row %i has its anchor at %i, %i', (row, x, y) => {
    const [face] = decodeGrid(grid(row, 4, [0, 0, 20, 10]), 0.5);
    expect(face).toMatchObject({ x: x - 10, y: y - 5, width: 20, height: 10 });
  });

  it('moves the centre by dx and dy', () => {
    const [face] = decodeGrid(grid(0, 4, [6, -4, 20, 10]), 0.5);
    expect(face).toMatchObject({ x: 60, y: 55 });
  });

  it.each([
    [0, 0.5, [0.5]],
    [-0.01, 0.5, []],
    [Math.log(3), 0.75 - 1e-6, [0.75]],
    [Math.log(3), 0.76, []],
  ])('logit %d against threshold %d', (logit, threshold, scores) => {
    const found = decodeGrid(grid(3, logit, [0, 0, 20, 10]), threshold).map(({ score }) => score);
    expect(found).toHaveLength(scores.length);
    scores.forEach((score, index) => {
      expect(found[index]).toBeCloseTo(score);
    });
  });

  it('finds nothing where rows are missing', () => {
    expect(decodeGrid({ stride: 128, anchorsPerCell: 2, logits: [], boxes: [] }, 0.5)).toEqual([]);
  });
});

describe('overlap', () => {
  it.each([
    ['itself', box(0, 0, 10, 10), 1],
    ['half of it', box(5, 0, 10, 10), 1 / 3],
    ['a quarter inside', box(0, 0, 5, 5), 0.25],
    ['side by side', box(10, 0, 10, 10), 0],
    ['apart across', box(50, 0, 10, 10), 0],
    ['apart down', box(0, 50, 10, 10), 0],
    ['apart both ways', box(50, 50, 10, 10), 0],
  ])('%s', (_, other, expected) => {
    expect(overlap(box(0, 0, 10, 10), other)).toBeCloseTo(expected);
    expect(overlap(other, box(0, 0, 10, 10))).toBeCloseTo(expected);
  });
});

describe('suppress', () => {
  const weak = box(1, 0, 10, 10, 0.6);
  const strong = box(0, 0, 10, 10, 0.9);
  const far = box(50, 50, 10, 10, 0.7);

  it('keeps the best of boxes that overlap, best first', () => {
    expect(suppress([weak, far, strong])).toEqual([strong, far]);
  });

  it.each([
    [0.25, 2],
    [0.24, 1],
  ])('with at most %d shared, %i of two stay', (most, count) => {
    expect(suppress([strong, box(0, 0, 5, 5, 0.5)], most)).toHaveLength(count);
  });

  it('a suppressed box suppresses nothing', () => {
    const middle = box(5, 0, 10, 10, 0.8);
    const last = box(10, 0, 10, 10, 0.7);
    expect(suppress([strong, middle, last])).toEqual([strong, last]);
  });

  it('leaves its argument alone', () => {
    const faces = [weak, strong];
    suppress(faces);
    expect(faces).toEqual([weak, strong]);
  });
});

describe('toPicture', () => {
  const wide = letterbox(1024, 512);
  const tall = letterbox(512, 1024);

  it('scales to pixels of the picture', () => {
    expect(toPicture([box(10, 20, 30, 40)], wide)).toEqual([box(40, 80, 120, 160)]);
  });

  it.each([
    ['below a wide picture', wide, box(100, 130, 20, 20)],
    ['right of a tall picture', tall, box(130, 100, 20, 20)],
    ['left of it', wide, box(-30, 10, 20, 20)],
    ['above it', wide, box(10, -30, 20, 20)],
  ])('drops a box centred %s', (_, letters, face) => {
    expect(toPicture([face], letters)).toEqual([]);
  });

  it.each([
    ['left', wide, box(-5, 10, 20, 20), box(0, 40, 60, 80)],
    ['top', wide, box(10, -5, 20, 20), box(40, 0, 80, 60)],
    ['right', tall, box(113, 10, 20, 20), box(452, 40, 60, 80)],
    ['bottom', wide, box(10, 113, 20, 20), box(40, 452, 80, 60)],
  ])('cuts a box at the %s edge', (_, letters, face, expected) => {
    expect(toPicture([face], letters)).toEqual([expected]);
  });
});
