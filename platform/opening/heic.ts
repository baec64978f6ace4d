import { isTooLarge } from '../../core/picture-size';
import { readHead } from '../read-head';
import type { Part } from './part';

/** What we use of libheif-js, which has no types for it. https://github.com/catdad-experiments/libheif-js */
interface HeifImage {
  get_width(): number;
  get_height(): number;
  /** Upright. Gives null where it could not be decoded. */
  display(target: ImageData, done: (image: ImageData | null) => void): void;
  free(): void;
}
export interface LibHeif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
}

/** Brands of a sequence. ISO/IEC 23008-12, annex B */
const MOVES = /msf1|hev[cxms]/;

/** Every top picture of a HEIF container; a sequence gives its first one only. */
export const openHeic = (libheif: LibHeif) =>
  async function* (file: Blob): AsyncGenerator<Part> {
    const decoder = new libheif.HeifDecoder();
    const images = decoder.decode(new Uint8Array(await file.arrayBuffer()));
    if (images.length === 0) yield { kind: 'not-inspected', reason: 'broken' };
    for (const image of images) yield await picture(image);
    const brands = (await readHead(file, 64)).split('meta', 1)[0] ?? '';
    if (MOVES.test(brands)) yield { kind: 'not-inspected', reason: 'moving' };
  };

async function picture(image: HeifImage): Promise<Part> {
  const size = { width: image.get_width(), height: image.get_height() };
  if (isTooLarge(size, 'library')) return { kind: 'not-inspected', reason: 'too-large' };
  const pixels = await new Promise<ImageData | null>((resolve) => {
    image.display(new ImageData(size.width, size.height), resolve);
  });
  image.free();
  return pixels === null
    ? { kind: 'not-inspected', reason: 'broken' }
    : { kind: 'picture', bitmap: await createImageBitmap(pixels), isShown: false };
}
