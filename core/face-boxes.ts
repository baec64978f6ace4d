/**
 * Geometry of MediaPipe BlazeFace, of both networks: anchors, decoding, suppression.
 * Bazarevsky et al. 2019, https://arxiv.org/abs/1907.05047; the numbers were checked against the
 * published anchor table (models/blazeface/MODEL-CARD.md).
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A face in picture coordinates: pixels of the upright picture; score from 0 to 1. */
export interface Face extends Box {
  readonly score: number;
}

/** Raw output of one grid: a logit a row, and 16 numbers a row (dx, dy, w, h, six key points). */
export interface GridOutput {
  /** across */
  readonly cells: number;
  readonly stride: number;
  readonly anchorsPerCell: number;
  readonly logits: ArrayLike<number>;
  readonly boxes: ArrayLike<number>;
}

const NUMBERS_PER_ROW = 16;

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Rows run cell by cell (y outer, x inner), the anchors of a cell innermost; box numbers are in pixels of the canvas. */
export function decodeGrid(grid: GridOutput, threshold: number): Face[] {
  const { cells } = grid;
  const faces: Face[] = [];
  for (let row = 0; row < grid.logits.length; row++) {
    const score = sigmoid(grid.logits[row] ?? -Infinity);
    if (Number.isNaN(score)) throw new Error('The network gave no number');
    if (score < threshold) continue;
    const cell = Math.floor(row / grid.anchorsPerCell);
    const anchorX = ((cell % cells) + 0.5) * grid.stride;
    const anchorY = (Math.floor(cell / cells) + 0.5) * grid.stride;
    const at = (offset: number): number => grid.boxes[row * NUMBERS_PER_ROW + offset] ?? 0;
    const width = at(2);
    const height = at(3);
    faces.push({
      x: anchorX + at(0) - width / 2,
      y: anchorY + at(1) - height / 2,
      width,
      height,
      score,
    });
  }
  return faces;
}

/** Intersection over union of two boxes, from 0 to 1. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (across <= 0 || down <= 0) return 0;
  const shared = across * down;
  return shared / (a.width * a.height + b.width * b.height - shared);
}

/** Non-maximum suppression: of boxes that overlap, the best one stays. */
export function suppress(faces: readonly Face[], maxOverlap = 0.3): Face[] {
  const kept: Face[] = [];
  for (const face of [...faces].sort((a, b) => b.score - a.score)) {
    if (kept.every((better) => overlap(better, face) <= maxOverlap)) kept.push(face);
  }
  return kept;
}
