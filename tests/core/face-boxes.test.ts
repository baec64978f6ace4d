import { describe, expect, it } from 'vitest';
import { decodeGrid, overlap, suppress, type Face } from '../../core/face-boxes';

const box = (x: number, y: number, width: number, height: number, score = 0.9): Face => ({
  x,
  y,
  width,
  height,
  score,
});

describe('decodeGrid', () => {
  /** Two cells by two, two anchors each: eight rows. */
  const grid = (row: number, logit: number, numbers: readonly number[]) => {
    const logits = new Float32Array(8).fill(-20);
    const boxes = new Float32Array(8 * 16);
    logits[row] = logit;
    boxes.set(numbers, row * 16);
    return { cells: 2, stride: 128, anchorsPerCell: 2, logits, boxes };
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
    expect(
      decodeGrid({ cells: 2, stride: 128, anchorsPerCell: 2, logits: [], boxes: [] }, 0.5),
    ).toEqual([]);
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
