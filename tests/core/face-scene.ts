import type { Face } from '../../core/face-boxes';
import { type Look } from '../../core/face-search';
import { CLOSE_SIDE, type Turn, type View } from '../../core/view';

export const COARSE = 256 / 1000;
export const MIDDLE = 384 / 1000;
const FINE = 768 / 1000;
export const TURNED = 320 / 1000;

/** A place in the picture, and what each kind of look makes of it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly coarse?: number;
  readonly middle?: number;
  readonly fine?: number;
  readonly front?: number;
  readonly mirrored?: number;
  readonly back?: number;
  /** how the picture has to be turned for the networks to see it; upright otherwise */
  readonly turn?: Turn;
}

const kindOf = ({ width, height, scale }: View): 'coarse' | 'middle' | 'fine' | 'close' => {
  if (width === CLOSE_SIDE && height === CLOSE_SIDE) return 'close';
  if (scale === MIDDLE) return 'middle';
  return scale === FINE ? 'fine' : 'coarse';
};

/** Networks that see these places. Only upright views are placed exactly; that is view.ts's own test. */
export function scene(places: readonly Place[]) {
  const passes: string[] = [];
  const look: Look = (network, view, threshold) => {
    const kind = kindOf(view);
    const near = view.isMirrored === true ? 'mirrored' : network;
    passes.push(kind === 'close' ? near : view.turn === 0 ? kind : 'turned');
    const seen = places.flatMap((place): Face[] => {
      const { x, y, size, turn = 0 } = place;
      const right = (x - view.centreX) * view.scale;
      const across = (view.isMirrored === true ? -right : right) + view.width / 2;
      const down = (y - view.centreY) * view.scale + view.height / 2;
      const isIn = across > 0 && down > 0 && across < view.width && down < view.height;
      const score = (kind === 'close' ? place[near] : place[kind]) ?? 0;
      const side = size * view.scale;
      const isNear = kind !== 'close' || Math.abs(side - CLOSE_SIDE / 3) < 1;
      if (turn !== view.turn || !isIn || !isNear || score < threshold) return [];
      return [{ x: across - side / 2, y: down - side / 2, width: side, height: side, score }];
    });
    return Promise.resolve(seen);
  };
  return { look, passes };
}
export const near = { front: 0.9, mirrored: 0.9, back: 0.9 };
