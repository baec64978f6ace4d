import { beforeEach, expect, it, vi } from 'vitest';
import {
  PDF_BYTES,
  PDF_PAGES,
  PDF_PICTURE_PIXELS,
  PDF_PICTURES,
  PDF_SMALLEST_SIDE,
} from '../../../core/opening-limits';
import { openPdf } from '../../../platform/opening/pdf';

/** Sizes of the pictures of each page, as the document says; then their own where it is wrong. */
let pages: [width: number, height: number, ownWidth?: number, ownHeight?: number][][];

class FakeBitmap {
  readonly width = 1;
}

vi.mock('pdfjs-dist/legacy/build/pdf.mjs', () => ({
  OPS: { dependency: 1, paintImageXObject: 2 },
  getDocument: () => ({
    promise: Promise.resolve({
      numPages: pages.length,
      getPage: (index: number) => {
        const sizes = pages[index - 1] ?? [];
        const pictures = sizes.map((size, at) => [`img_p${index}_${at}`, ...size] as const);
        return Promise.resolve({
          getOperatorList: () =>
            Promise.resolve({ fnArray: pictures.map(() => 2), argsArray: pictures }),
          objs: {
            get: (id: string, callback: (data: unknown) => void) => {
              const [, said, saidHeight, width = said, height = saidHeight] =
                pictures.find(([name]) => name === id) ?? [];
              callback({ bitmap: new FakeBitmap(), width, height });
            },
          },
          cleanup: () => undefined,
        });
      },
    }),
  }),
}));

beforeEach(() => {
  vi.stubGlobal('self', { location: { href: 'https://extension.example/pdf-worker.js' } });
  vi.stubGlobal('ImageBitmap', FakeBitmap);
  vi.stubGlobal('VideoFrame', EventTarget);
  vi.stubGlobal('createImageBitmap', (bitmap: unknown) => Promise.resolve(bitmap));
  return () => {
    vi.unstubAllGlobals();
  };
});

async function opened(file = new Blob(['%PDF'])): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of openPdf(file)) {
    parts.push(part.kind === 'picture' ? part.kind : part.reason);
  }
  return parts;
}

const many = <T>(count: number, what: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => what(index));
const tiny = PDF_SMALLEST_SIDE - 1;

it.each<[string, typeof pages, string[]]>([
  ['no page', [], []],
  ['pages of text', many(PDF_PAGES, () => []), []],
  ['more pages than the limit', many(PDF_PAGES + 1, () => []), ['too-many']],
  ['pictures on two pages', [[[400, 300]], [[300, 200]]], ['picture', 'picture']],
  [
    'as many pictures as the limit',
    many(PDF_PICTURES, (index) => [[100 + index, 300]]),
    many(PDF_PICTURES, () => 'picture'),
  ],
  [
    'more pictures than the limit',
    many(PDF_PICTURES + 2, (index) => [[100 + index, 300]]),
    [...many(PDF_PICTURES, () => 'picture'), 'too-many'],
  ],
  ['dots, which do not count', many(PDF_PICTURES + 1, () => [[tiny, 300]]), []],
  ['a picture that is said to be a dot', [[[1, 1, 400, 300]]], ['picture']],
  ['a dot that is said to be a picture', [[[400, 300, 1, 1]]], []],
  ['a huge picture that is said to be small', [[[40, 50, 8_000, 8_000]]], ['too-large']],
  [
    'a huge picture, then another',
    [
      [
        [PDF_PICTURE_PIXELS, 32],
        [40, 50],
      ],
    ],
    ['too-large', 'picture'],
  ],
])('a PDF of %s', async (_, contents, parts) => {
  pages = contents;
  expect(await opened()).toEqual(parts);
});

it('a PDF that is too large is not read', async () => {
  const file = { size: PDF_BYTES + 1 } as Blob;
  expect(await opened(file)).toEqual(['too-large']);
});
