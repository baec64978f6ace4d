/** What a TIFF is made of, by its tags. https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf */
export const photometric = {
  whiteIsZero: 0,
  blackIsZero: 1,
  rgb: 2,
  palette: 3,
  cmyk: 5,
  yCbCr: 6,
} as const;

/** Pages of one file that are looked at. */
export const MAX_PAGES = 30;

/** As `setTransform` takes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * What turns a stored picture upright. Sides are swapped from 5 on.
 *
 * @param orientation how rows and columns are stored: 1 to 8, as in EXIF
 */
export function upright(orientation: number, width: number, height: number): Matrix {
  switch (orientation) {
    case 2:
      return [-1, 0, 0, 1, width, 0];
    case 3:
      return [-1, 0, 0, -1, width, height];
    case 4:
      return [1, 0, 0, -1, 0, height];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, height, 0];
    case 7:
      return [0, -1, -1, 0, height, width];
    case 8:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

export const sidesSwapped = (orientation: number): boolean => orientation >= 5 && orientation <= 8;

/**
 * @param perPixel three samples a pixel, or one of grey
 * @param most the value of a full channel: 255, 65535, or 1 of fractions
 * @param inverted white is zero
 */
export function toRgba(
  samples: ArrayLike<number>,
  perPixel: 1 | 3,
  most: number,
  inverted = false,
): Uint8ClampedArray<ArrayBuffer> {
  const count = samples.length / perPixel;
  const pixels = new Uint8ClampedArray(count * 4);
  const scale = 255 / most;
  for (let pixel = 0; pixel < count; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * perPixel + (perPixel === 3 ? channel : 0);
      const value = (samples[at] ?? 0) * scale;
      pixels[pixel * 4 + channel] = inverted ? 255 - value : value;
    }
    pixels[pixel * 4 + 3] = 255;
  }
  return pixels;
}
