import type { Size } from './picture-size';

const ENOUGH = 3;

/** Several pictures of a page that share a side may be one, cut by the program that wrote the PDF. */
export const areStrips = (pictures: readonly Size[]): boolean =>
  pictures.some(
    ({ width, height }) =>
      pictures.filter((other) => other.width === width).length >= ENOUGH ||
      pictures.filter((other) => other.height === height).length >= ENOUGH,
  );
