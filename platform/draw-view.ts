import type { View } from '../core/view';

/** Draws what the network sees of a picture, black where the picture ends. */
export type DrawView = (view: View) => ImageData;

/** A picture, or what is left of it after it was halved `times` times. */
interface Level {
  readonly image: ImageBitmap | OffscreenCanvas;
  readonly width: number;
  readonly height: number;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2d canvas in this Worker');
  return context;
}

/** Halved as long as what is left to do stays at or below this scale: the last step is one of 0.35 or more. */
const MOST_REDUCTION = 0.7;

/** @param picture stays open as long as views are drawn */
export function viewsOf(picture: ImageBitmap): DrawView {
  const levels: Level[] = [{ image: picture, width: picture.width, height: picture.height }];
  const levelAt = (times: number): Level => {
    const known = levels[times];
    if (known !== undefined) return known;
    const halved = halve(levelAt(times - 1));
    levels[times] = halved;
    return halved;
  };
  return (view) => {
    const canvas = new OffscreenCanvas(view.width, view.height);
    const context = contextOf(canvas);
    // Firefox takes one pixel of many where a picture gets much smaller, and has no better quality to
    // choose (seen in ESR 153): it is halved first.
    const isOneStep = 'imageSmoothingQuality' in context;
    const times = isOneStep ? 0 : Math.max(0, Math.floor(Math.log2(MOST_REDUCTION / view.scale)));
    context.imageSmoothingQuality = 'high';
    draw(context, levelAt(times), view, 2 ** times);
    return context.getImageData(0, 0, view.width, view.height);
  };
}

function halve({ image, width, height }: Level): Level {
  const half = { width: width / 2, height: height / 2 };
  const canvas = new OffscreenCanvas(Math.ceil(half.width), Math.ceil(half.height));
  contextOf(canvas).drawImage(image, 0, 0, width, height, 0, 0, half.width, half.height);
  return { image: canvas, ...half };
}

/** @param reduced how many pixels of the picture are one of `image` */
function draw(
  context: OffscreenCanvasRenderingContext2D,
  { image, ...size }: Level,
  view: View,
  reduced: number,
): void {
  const { width, height, turn } = view;
  const scale = view.scale * reduced;
  const centreX = view.centreX / reduced;
  const centreY = view.centreY / reduced;
  context.fillRect(0, 0, width, height);
  if (view.isMirrored === true) context.transform(-1, 0, 0, 1, width, 0);
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 2);
  context.scale(scale, scale);
  // Only the part that can be seen: smoothing the whole of a large picture would cost as much as a pass.
  const reach = Math.max(width, height) / 2 / scale + 1;
  const left = Math.max(0, Math.floor(centreX - reach));
  const top = Math.max(0, Math.floor(centreY - reach));
  const across = Math.min(size.width, Math.ceil(centreX + reach)) - left;
  const down = Math.min(size.height, Math.ceil(centreY + reach)) - top;
  context.drawImage(
    image,
    ...[left, top, across, down],
    ...[left - centreX, top - centreY, across, down],
  );
}
