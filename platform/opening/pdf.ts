// Not the other build: that one needs Firefox 144.
import {
  getDocument,
  GlobalWorkerOptions,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  PDF_BYTES,
  PDF_PAGES,
  PDF_PICTURE_PIXELS,
  PDF_PICTURES,
  PDF_SMALLEST_SIDE,
} from '../../core/opening-limits';
import { number, optional, parsed, record, type Shape } from '../../core/shape';
import type { NotInspectedReason } from '../../core/inspection';
import type { Part } from './part';

const packed = (path: string): URL => new URL(`pdf/${path}`, self.location.href);

const notInspected = (reason: NotInspectedReason): Part => ({ kind: 'not-inspected', reason });

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
    for (const [id, pixels] of await picturesOf(page)) {
      if (seen.has(id)) continue;
      if (seen.add(id).size > PDF_PICTURES) {
        yield notInspected('too-many');
        return;
      }
      if (pixels > PDF_PICTURE_PIXELS) yield notInspected('too-large');
      else yield* decoded(page, id);
    }
    page.cleanup();
  }
  if (document.numPages > PDF_PAGES) yield notInspected('too-many');
}

async function documentIn(file: Blob): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort = new Worker(packed('pdf.worker.min.mjs'), { type: 'module' });
  return getDocument({
    data: await file.arrayBuffer(),
    // Nothing is drawn, so fonts need not be loaded.
    ...{ disableFontFace: true, useSystemFonts: true, disableWorkerRendering: true },
    ...{ isOffscreenCanvasSupported: true, useWorkerFetch: true, wasmUrl: packed('').href },
    verbosity: 0,
  }).promise;
}

/** Names of the pictures of a page, also of those in its patterns, with their pixels where they are known. */
async function picturesOf(page: PDFPageProxy): Promise<Map<string, number>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = new Map<string, number>();
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as readonly unknown[];
    if (operator === OPS.dependency) {
      for (const id of args) {
        if (typeof id === 'string' && /(?:^|_)img_/.test(id)) pictures.set(id, 0);
      }
    } else if (operator === OPS.paintImageXObject) {
      const [id, width, height] = args;
      pictures.set(String(id), Number(width) * Number(height));
    }
  });
  return pictures;
}

/** What the library gives: Chromium's own decoder hands over frames. */
const drawable: Shape<ImageBitmap | VideoFrame> = (value) =>
  value instanceof ImageBitmap || value instanceof VideoFrame;
const image = optional(record({ bitmap: drawable, width: number, height: number }));

async function* decoded(page: PDFPageProxy, id: string): AsyncGenerator<Part> {
  // Shared by pages, or of this one.
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  const data = await new Promise<unknown>((resolve) => {
    objects.get(id, resolve);
  });
  const found = parsed(image, data ?? undefined);
  if (found === undefined) yield notInspected('broken');
  else if (Math.min(found.width, found.height) >= PDF_SMALLEST_SIDE) {
    // A copy, since the library may show its own again.
    yield { kind: 'picture', bitmap: await createImageBitmap(found.bitmap), isShown: false };
  }
}
