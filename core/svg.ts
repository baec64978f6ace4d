import type { Size } from './picture-size';

/** Bytes; it is parsed where other work of the extension waits. */
export const MAX_SVG_BYTES = 20 * 1024 * 1024;

/** Pixels of the long side of a drawing that has none of its own. */
const SIDE = { least: 1_024, most: 2_048 };

/** `viewBox="min-x min-y width height"`. https://www.w3.org/TR/SVG2/coords.html#ViewBoxAttribute */
function ofViewBox(viewBox: string | null): Size | undefined {
  const [, , width, height] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width !== undefined && height !== undefined && width > 0 && height > 0
    ? { width, height }
    : undefined;
}

/** Units differ in size, but the two sides of one drawing hardly ever differ in unit. */
function ofLengths(width: string | null, height: string | null): Size | undefined {
  if (width === null || height === null || `${width}${height}`.includes('%')) return undefined;
  const size = { width: parseFloat(width), height: parseFloat(height) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

/** How a drawing says its size, and how large to draw it, in whole pixels. */
export interface SvgSize {
  readonly own: Size;
  readonly drawn: Size;
}

export function svgSize(attribute: (name: string) => string | null): SvgSize {
  const own = ofLengths(attribute('width'), attribute('height')) ??
    ofViewBox(attribute('viewBox')) ?? { width: SIDE.least, height: SIDE.least };
  const long = Math.max(own.width, own.height);
  const scale = Math.min(Math.max(long, SIDE.least), SIDE.most) / long;
  const pixels = (side: number): number => Math.max(1, Math.round(side * scale));
  return { own, drawn: { width: pixels(own.width), height: pixels(own.height) } };
}

/** Whether an address is of something outside the drawing. */
export const leadsOut = (address: string): boolean => !/^\s*(?:#|data:|$)/i.test(address);

/** Pictures in a style; fonts and sheets of others are none. */
export const styleLeadsOut = (css: string): boolean =>
  [
    ...css
      .replace(/@import[^;]*;?|@font-face\s*{[^}]*}/gi, '')
      .matchAll(/url\(\s*(["']?)([^"')]*)\1/gi),
  ].some(([, , address]) => leadsOut(address ?? ''));
