import { fromBlob, type GeoTIFF, type GeoTIFFImage } from 'geotiff';
import { isTooLarge } from '../../core/picture-size';
import { MAX_PAGES, photometric, sidesSwapped, toRgba, upright } from '../../core/tiff';
import type { Part } from './part';

/** Every page of a TIFF. Runs in a Worker of its own. */
export async function* openTiff(file: Blob): AsyncGenerator<Part> {
  const tiff = await fromBlob(file);
  for (let index = 0; ; index++) {
    const page = await pageAt(tiff, index);
    if (page === undefined) return;
    if (index === MAX_PAGES) {
      yield { kind: 'not-inspected', reason: 'too-many' };
      return;
    }
    yield await picture(page);
    // Camera raws keep their picture there, and a preview in the page.
    if (page.fileDirectory.hasTag('SubIFDs')) {
      yield { kind: 'not-inspected', reason: 'unsupported' };
    }
  }
}

async function pageAt(tiff: GeoTIFF, index: number): Promise<GeoTIFFImage | undefined> {
  try {
    return await tiff.getImage(index);
  } catch (error) {
    // The library's own error for "no more pages"; it does not export the class.
    if (error instanceof Error && 'index' in error) return undefined;
    throw error;
  }
}

/** Without a compression: none. The rest of TIFF's are fax, old JPEG and what cameras made up. */
const COMPRESSIONS = [undefined, 1, 5, 7, 8, 32946, 32773, 50000, 50001];
const JPEG = 7;
/** Of samples. */
const SIGNED = 2;
const FLOAT = 3;

async function picture(page: GeoTIFFImage): Promise<Part> {
  const width = page.getWidth();
  const height = page.getHeight();
  const tile = { width: page.getTileWidth(), height: page.getTileHeight() };
  if (isTooLarge({ width, height }, 'library') || isTooLarge(tile, 'library')) {
    return { kind: 'not-inspected', reason: 'too-large' };
  }
  const pixels = await pixelsOf(page);
  if (pixels === undefined) return { kind: 'not-inspected', reason: 'unsupported' };
  const orientation = (await page.fileDirectory.loadValue('Orientation')) ?? 1;
  return {
    kind: 'picture',
    bitmap: turned(await createImageBitmap(new ImageData(pixels, width, height)), orientation),
    isShown: false,
  };
}

/** undefined where the library cannot read it, or reads it wrongly without a word */
async function pixelsOf(page: GeoTIFFImage): Promise<Uint8ClampedArray<ArrayBuffer> | undefined> {
  const { fileDirectory } = page;
  const compression = fileDirectory.getValue('Compression');
  const bits = page.getBitsPerSample();
  const format = page.getSampleFormat();
  if (!COMPRESSIONS.includes(compression) || format === SIGNED) return undefined;
  const most = format === FLOAT ? 1 : 2 ** bits - 1;
  const rgb = () => page.readRGB({ interleave: true });
  switch (fileDirectory.getValue('PhotometricInterpretation')) {
    case photometric.whiteIsZero:
      return toRgba(await page.readRasters({ samples: [0], interleave: true }), 1, most, true);
    case photometric.blackIsZero:
      return toRgba(await page.readRasters({ samples: [0], interleave: true }), 1, most);
    case photometric.rgb:
      return toRgba(await rgb(), 3, most);
    case photometric.palette:
      return toRgba(await rgb(), 3, 255);
    case photometric.cmyk:
      return bits === 8 ? toRgba(await rgb(), 3, 255) : undefined;
    case photometric.yCbCr: {
      // Only in a JPEG are colours of half the size read as such.
      const [across, down] = (await fileDirectory.loadValue('YCbCrSubSampling')) ?? [2, 2];
      const isWhole = compression === JPEG || (across === 1 && down === 1);
      return isWhole && bits === 8 ? toRgba(await rgb(), 3, 255) : undefined;
    }
    default:
      return undefined;
  }
}

function turned(bitmap: ImageBitmap, orientation: number): ImageBitmap {
  if (orientation === 1) return bitmap;
  const { width, height } = bitmap;
  const canvas = sidesSwapped(orientation)
    ? new OffscreenCanvas(height, width)
    : new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2d canvas in this Worker');
  context.setTransform(...upright(orientation, width, height));
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.transferToImageBitmap();
}
