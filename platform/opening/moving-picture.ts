import { sampled } from '../../core/picture-frames';
import type { PictureType } from '../../core/picture-type';
import type { Part } from './part';

/**
 * Frames of a moving picture, evenly spread, after the first one: that is what every decoder gives
 * (of PNG and AVIF it may give another picture than the film begins with, so there it comes too).
 */
export async function* framesOf(
  bytes: Uint8Array<ArrayBuffer>,
  type: PictureType,
  signal: AbortSignal,
): AsyncGenerator<Part> {
  let decoder: ImageDecoder | undefined;
  try {
    decoder = new ImageDecoder({ data: bytes, type: `image/${type}`, preferAnimation: true });
    await decoder.completed;
    await decoder.tracks.ready;
    const count = decoder.tracks.selectedTrack?.frameCount ?? 0;
    if (count === 0) throw new Error('No frames');
    const [first, ...others] = sampled(count);
    const hasOwnFirst = type === 'png' || type === 'avif';
    for (const frameIndex of hasOwnFirst && first !== undefined ? [first, ...others] : others) {
      if (signal.aborted) return;
      const { image } = await decoder.decode({ frameIndex });
      let bitmap: ImageBitmap;
      try {
        bitmap = await createImageBitmap(image);
      } finally {
        image.close();
      }
      yield { kind: 'picture', bitmap, isShown: false };
    }
  } catch {
    yield { kind: 'not-inspected', reason: 'moving' };
  } finally {
    decoder?.close();
  }
}
