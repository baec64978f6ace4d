// Not the other build: that one needs Firefox 144.
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  PDF_BYTES,
  PDF_PAGE_SIDE,
  PDF_PAGES,
  PDF_PICTURE_PIXELS,
  PDF_PICTURES,
  PDF_SMALLEST_SIDE,
} from '../../core/opening-limits';
import { number, optional, parsed, record, type Of, type Shape } from '../../core/shape';
import type { Size } from '../../core/picture-size';
import { areStrips } from '../../core/pdf-strips';
import { OffscreenCanvases } from './offscreen-canvases';
import { notInspected, type Part } from './part';

/** A file of the library. */
export const packed = (path: string): URL => new URL(`pdf/${path}`, self.location.href);

/** Zero is a size that nobody said. */
const isTiny = ({ width, height }: Size): boolean =>
  width > 0 && Math.min(width, height) < PDF_SMALLEST_SIDE;
const isLarge = ({ width, height }: Size): boolean => width * height > PDF_PICTURE_PIXELS;

/**
 * Pictures that pages of a PDF show; what is drawn by lines is none.
 *
 * @throws when the document is damaged
 */
export async function* openPdf(file: Blob): AsyncGenerator<Part> {
  if (file.size > PDF_BYTES) {
    yield notInspected('too-large');
    return;
  }
  let document: PDFDocumentProxy;
  try {
    document = await documentIn(file);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    yield notInspected(isLocked ? 'locked' : 'broken');
    return;
  }
  const seen = new Set<string>();
  for (let index = 1; index <= Math.min(document.numPages, PDF_PAGES); index++) {
    const page = await document.getPage(index);
    const pictures = await picturesOf(page);
    for (const [id, size] of pictures) {
      if (seen.has(id)) continue;
      const found = isLarge(size) ? size : await imageOf(page, id);
      // By its own size: what the document says of it may be wrong, and is then not how it is shown.
      if (!isLarge(size) && isTiny(found ?? size)) continue;
      if (seen.add(id).size > PDF_PICTURES) {
        yield notInspected('too-many');
        return;
      }
      yield await partOf(found);
    }
    if (areStrips([...pictures.values()])) yield await drawn(page);
    page.cleanup();
  }
  if (document.numPages > PDF_PAGES) yield notInspected('too-many');
}

async function documentIn(file: Blob): Promise<PDFDocumentProxy> {
  return getDocument({
    data: await file.arrayBuffer(),
    // Nothing is drawn, so fonts need not be loaded.
    ...{ disableFontFace: true, useSystemFonts: true, disableWorkerRendering: true },
    CanvasFactory: OffscreenCanvases,
    ...{ isOffscreenCanvasSupported: true, useWorkerFetch: true, wasmUrl: packed('').href },
    verbosity: 0,
  }).promise;
}

/** Names of the pictures of a page, also of those in its patterns, with their size where it is known. */
async function picturesOf(page: PDFPageProxy): Promise<Map<string, Size>> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' });
  const pictures = new Map<string, Size>();
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[];
    if (operator === OPS.dependency) {
      for (const id of args) {
        if (typeof id === 'string' && /(?:^|_)img_/.test(id))
          pictures.set(id, { width: 0, height: 0 });
      }
    } else if (operator === OPS.paintImageXObject) {
      const [id, width, height] = args;
      pictures.set(String(id), { width: Number(width), height: Number(height) });
    }
  });
  return pictures;
}

/** Many programs cut a photo into strips or tiles; those of a page with such ones are looked at together. */
async function drawn(page: PDFPageProxy): Promise<Part> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: PDF_PAGE_SIDE / Math.max(width, height) });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // The other intent waits for animation frames, which a Worker has none of.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, intent: 'print' })
    .promise;
  return { kind: 'picture', bitmap: canvas.transferToImageBitmap(), isShown: false };
}

/** What the library gives: Chromium's own decoder hands over frames. */
const drawable: Shape<ImageBitmap | VideoFrame> = (value) =>
  value instanceof ImageBitmap || value instanceof VideoFrame;
const image = record({ bitmap: drawable, width: number, height: number });
type Image = Of<typeof image>;

/** undefined where it could not be decoded */
async function imageOf(page: PDFPageProxy, id: string): Promise<Image | undefined> {
  // Shared by pages, or of this one.
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const data = await new Promise<unknown>((resolve) => {
    objects.get(id, resolve);
  });
  return parsed(optional(image), data ?? undefined);
}

async function partOf(found: Image | Size | undefined): Promise<Part> {
  if (found === undefined) return notInspected('broken');
  if (isLarge(found) || !('bitmap' in found)) return notInspected('too-large');
  // A copy, since the library may show its own again.
  return { kind: 'picture', bitmap: await createImageBitmap(found.bitmap), isShown: false };
}
