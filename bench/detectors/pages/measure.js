/**
 * Gives the driver one detector: `window.measure(address, threshold)` answers with the score of every face
 * and the milliseconds from the file's bytes to them.
 *
 * @param side pixels of the network's input. A longer side is brought down to it by the browser, at its
 *   best quality: every detector here would do that itself, slower or worse.
 * @param detect of a canvas and a threshold, the scores
 */
export function serve(side, detect) {
  window.measure = async (address, threshold) => {
    const file = await (await fetch(address)).blob();
    const start = performance.now();
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const scores = await detect(canvas, threshold);
    return { scores, ms: performance.now() - start };
  };
}
