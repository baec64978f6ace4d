import type { View } from '../core/view';

/** What the network sees of a picture, black where the picture ends. */
export function drawView(picture: ImageBitmap, view: View): ImageData {
  const { width, height, centreX, centreY, scale, turn } = view;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No 2d canvas in this Worker');
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 2);
  context.scale(scale, scale);
  // Only the part that can be seen: smoothing the whole of a large picture would cost as much as a pass.
  const reach = Math.max(width, height) / 2 / scale + 1;
  const left = Math.max(0, Math.floor(centreX - reach));
  const top = Math.max(0, Math.floor(centreY - reach));
  const across = Math.min(picture.width, Math.ceil(centreX + reach)) - left;
  const down = Math.min(picture.height, Math.ceil(centreY + reach)) - top;
  context.drawImage(
    picture,
    ...[left, top, across, down],
    ...[left - centreX, top - centreY, across, down],
  );
  return context.getImageData(0, 0, width, height);
}
