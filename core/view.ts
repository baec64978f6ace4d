/**
 * A view of a picture: all or a part of it, scaled and turned onto a black canvas for the network.
 * Both ways: where to draw, and what a box on the canvas means in the picture.
 */
import type { Face } from './face-boxes';
import type { Size } from './picture-size';

/** Quarter turns, clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export interface View {
  /** the canvas, in its own pixels, multiples of {@link CANVAS_STEP} */
  readonly width: number;
  readonly height: number;
  /** the point of the picture, in its pixels, that lies in the middle of the canvas */
  readonly centreX: number;
  readonly centreY: number;
  /** canvas pixels a picture pixel */
  readonly scale: number;
  readonly turn: Turn;
  /** left and right changed over, after the turn */
  readonly isMirrored?: boolean;
}

/** The side for which the network was trained. */
const NETWORK_SIDE = 256;
/** The coarser grid of anchors has a cell every 32 pixels. */
const CANVAS_STEP = 32;

const roundUp = (side: number): number => Math.max(1, Math.ceil(side / CANVAS_STEP)) * CANVAS_STEP;

/** The whole picture, its long side {@link NETWORK_SIDE} times `level`. */
export function wholeView({ width, height }: Size, level: number, turn: Turn = 0): View {
  const scale = (NETWORK_SIDE * level) / Math.max(width, height);
  const [across, down] = turn % 2 === 0 ? [width, height] : [height, width];
  return {
    width: roundUp(Math.round(across * scale)),
    height: roundUp(Math.round(down * scale)),
    centreX: width / 2,
    centreY: height / 2,
    scale,
    turn,
  };
}

/** Of a photo of 4 : 3: at this level a face of a fiftieth of the picture's width is 15 pixels wide, and found. */
const FINE_LEVEL = 3;
/** A panorama is thin: the same number of pixels gives it a finer level, up to this one (of a strip of 5 : 1). */
const MAX_LEVEL = 6;
/** Beyond this many pixels of the picture there is more to see still. */
const LARGE_PICTURE = 8_000_000;
const LARGE_LEVEL = 4;
/** Canvas pixels that two halves share, so that no face that only this level finds is cut. */
const SEAM = 64;

/** A picture enlarged by more than this shows no more. */
const MAX_ENLARGEMENT = 4;
const mostFor = ({ width, height }: Size): number =>
  (MAX_ENLARGEMENT * Math.max(width, height)) / NETWORK_SIDE;

/** At this level a face that is turned with its picture is found more often than at the coarse one. */
const TURNED_LEVEL = 1.25;

/** The whole picture on its left side, upside down, and on its right side. */
export const turnedViews = (picture: Size): View[] =>
  ([1, 2, 3] as const).map((turn) => wholeView(picture, TURNED_LEVEL, turn));

/** As many canvas pixels for every shape: they are what a look costs. */
function fineLevel(picture: Size): number {
  const { width, height } = picture;
  const aspect = Math.max(width, height) / Math.min(width, height);
  return Math.min(MAX_LEVEL, FINE_LEVEL * Math.sqrt(aspect / (4 / 3)), mostFor(picture));
}

const LEAST_MIDDLE_LEVEL = 1.5;

/**
 * The whole picture at about half the fine level, for a quarter of its cost: it shows whether the fine
 * one is worth it. None where that is small itself.
 */
export function middleView(picture: Size): View | undefined {
  const fine = fineLevel(picture);
  if (fine / 2 <= TURNED_LEVEL) return undefined;
  return wholeView(picture, Math.max(LEAST_MIDDLE_LEVEL, fine / 2));
}

/**
 * The whole picture, fine, in halves along its long side: two Workers take one each. None of an icon,
 * which the coarse view shows large enough.
 */
export function fineViews(picture: Size): View[] {
  const { width, height } = picture;
  const fine = fineLevel(picture);
  if (fine <= TURNED_LEVEL) return [];
  const levels = width * height > LARGE_PICTURE ? [Math.max(LARGE_LEVEL, fine + 1), fine] : [fine];
  return levels.flatMap((each) => halves(picture, each));
}

function halves(picture: Size, level: number): View[] {
  const whole = wholeView(picture, level);
  const isWide = picture.width >= picture.height;
  const length = roundUp((NETWORK_SIDE * level + SEAM) / 2);
  const shift = (NETWORK_SIDE * level - length) / 2 / whole.scale;
  return [-shift, shift].map((by) =>
    isWide
      ? { ...whole, width: length, centreX: whole.centreX + by }
      : { ...whole, height: length, centreY: whole.centreY + by },
  );
}

/** A close view is three times as wide as the face: both networks see it as large as they were taught. */
const CLOSE_TIMES = 3;
export const CLOSE_SIDE = 128;

/** A square round a face. It does not reach beyond the picture where it can help it: black there counts against a face. */
export function closeView(face: Face, picture: Size, turn: Turn = 0): View {
  const { width, height } = picture;
  const side = Math.min(CLOSE_TIMES * Math.max(face.width, face.height), Math.max(width, height));
  const within = (centre: number, length: number): number =>
    side > length ? length / 2 : Math.min(Math.max(centre, side / 2), length - side / 2);
  return {
    width: CLOSE_SIDE,
    height: CLOSE_SIDE,
    centreX: within(face.x + face.width / 2, width),
    centreY: within(face.y + face.height / 2, height),
    scale: CLOSE_SIDE / side,
    turn,
  };
}

/** The part of a box that is in the picture. */
export function cutTo({ width, height }: Size, face: Face): Face {
  const x = Math.max(0, face.x);
  const y = Math.max(0, face.y);
  return {
    ...{ x, y, score: face.score },
    width: Math.min(width, face.x + face.width) - x,
    height: Math.min(height, face.y + face.height) - y,
  };
}

export const mirrored = (view: View): View => ({ ...view, isMirrored: true });

/** Faces on the canvas, in pixels of the picture; a box whose centre lies outside it is dropped. */
export function toPicture(faces: readonly Face[], view: View, picture: Size): Face[] {
  return faces.flatMap(({ x, y, width, height, score }) => {
    const across = (x + width / 2 - view.width / 2) / view.scale;
    const right = view.isMirrored === true ? -across : across;
    const down = (y + height / 2 - view.height / 2) / view.scale;
    const [dx, dy] = turnedBack(right, down, view.turn);
    const centreX = view.centreX + dx;
    const centreY = view.centreY + dy;
    if (centreX < 0 || centreY < 0 || centreX > picture.width || centreY > picture.height)
      return [];
    const [w, h] = view.turn % 2 === 0 ? [width, height] : [height, width];
    return [
      {
        x: centreX - w / view.scale / 2,
        y: centreY - h / view.scale / 2,
        width: w / view.scale,
        height: h / view.scale,
        score,
      },
    ];
  });
}

function turnedBack(x: number, y: number, turn: Turn): readonly [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
  }
}
