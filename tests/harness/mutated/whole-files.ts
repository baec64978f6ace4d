import sharp, { type Sharp } from 'sharp';
import { zip } from '../archives';
import { film } from '../films';
import { pdf } from '../pdfs';
import { cut } from '../photo-cuts';
import { bmp, icon } from '../picture-files';
import { bytesOf } from '../pictures';
import { encodeHeic } from '../opened-kinds';
import type { chunks } from './chunks';
import type { sizes } from './sizes';

/** A small whole file to make broken ones of. */
export interface Whole {
  readonly make: () => Promise<Buffer>;
  readonly faces: 0 | 1;
  readonly resize: keyof typeof sizes;
  readonly chunks: keyof typeof chunks;
  /** Every browser of ours decodes it by itself. */
  readonly isDecodable: boolean;
}

export const small = (which: 'portrait' | 'stairs'): Sharp =>
  cut(which).resize(240, 210, { fit: 'cover' });
const jpeg = (which: 'portrait' | 'stairs'): Promise<Buffer> =>
  small(which).jpeg({ quality: 80 }).toBuffer();
const pair = async (...names: ('portrait' | 'stairs')[]): Promise<Sharp> =>
  sharp(await Promise.all(names.map((name) => small(name).png().toBuffer())), {
    join: { animated: true },
  });
const text = (content: string): Buffer => Buffer.from(content);

const shown = { faces: 1, isDecodable: true } as const;
const opened = { faces: 1, isDecodable: false } as const;

export const wholeFiles = {
  jpeg: { ...shown, make: () => jpeg('portrait'), resize: 'jpeg', chunks: 'jpeg' },
  'faceless jpeg': {
    ...shown,
    faces: 0,
    make: () => jpeg('stairs'),
    resize: 'jpeg',
    chunks: 'jpeg',
  },
  png: {
    ...shown,
    make: () => small('portrait').png({ palette: true }).toBuffer(),
    resize: 'png',
    chunks: 'png',
  },
  'faceless png': {
    ...shown,
    faces: 0,
    make: () => small('stairs').png({ palette: true }).toBuffer(),
    resize: 'png',
    chunks: 'png',
  },
  webp: {
    ...shown,
    make: () => small('portrait').webp().toBuffer(),
    resize: 'webp',
    chunks: 'webp',
  },
  gif: { ...shown, make: () => small('portrait').gif().toBuffer(), resize: 'gif', chunks: 'gif' },
  'moving gif': {
    ...opened,
    make: async () => (await pair('stairs', 'portrait')).gif({ delay: [200, 200] }).toBuffer(),
    resize: 'gif',
    chunks: 'gif',
  },
  bmp: {
    ...shown,
    make: async () =>
      bmp(await small('portrait').removeAlpha().raw().toBuffer({ resolveWithObject: true })),
    resize: 'bmp',
    chunks: 'none',
  },
  ico: {
    ...shown,
    make: async () => {
      const side = (pixels: number) =>
        cut('portrait').resize(pixels, pixels, { fit: 'cover' }).ensureAlpha().png().toBuffer();
      return icon(await side(16), await side(192));
    },
    resize: 'png',
    chunks: 'none',
  },
  avif: {
    ...shown,
    make: () => small('portrait').avif().toBuffer(),
    resize: 'heif',
    chunks: 'boxes',
  },
  heic: { ...opened, make: () => encodeHeic(small('portrait')), resize: 'heif', chunks: 'boxes' },
  tiff: {
    ...opened,
    make: () => small('portrait').tiff({ compression: 'lzw' }).toBuffer(),
    resize: 'tiff',
    chunks: 'none',
  },
  'tiff of jpeg': {
    ...opened,
    make: () => small('portrait').tiff({ compression: 'jpeg', quality: 80 }).toBuffer(),
    resize: 'tiff',
    chunks: 'none',
  },
  svg: {
    ...opened,
    make: async () => {
      const address = `data:image/jpeg;base64,${(await jpeg('portrait')).toString('base64')}`;
      return text(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 00240 00210"><g><image width="240" height="210" href="${address}"/></g></svg>`,
      );
    },
    resize: 'svg',
    chunks: 'svg',
  },
  zip: {
    ...opened,
    make: async () =>
      zip([
        { name: 'a.txt', bytes: text('no picture') },
        { name: 'b.jpg', bytes: await jpeg('stairs') },
        { name: 'c.jpg', bytes: await jpeg('portrait') },
      ]),
    resize: 'zip',
    chunks: 'zip',
  },
  docx: {
    ...opened,
    make: async () =>
      zip([
        { name: '[Content_Types].xml', bytes: text('<?xml version="1.0"?><Types/>') },
        { name: 'word/document.xml', bytes: text('<?xml version="1.0"?><w:document/>') },
        { name: 'word/media/image1.jpeg', bytes: await jpeg('portrait') },
      ]),
    resize: 'zip',
    chunks: 'zip',
  },
  pdf: {
    ...opened,
    make: async () => pdf({ jpegs: [await jpeg('portrait')], textPages: 1 }),
    resize: 'pdf',
    chunks: 'pdf',
  },
  mp4: {
    ...opened,
    make: async () => bytesOf(await film('short.mp4')),
    resize: 'mp4',
    chunks: 'boxes',
  },
  webm: {
    ...opened,
    make: async () => bytesOf(await film('short.webm')),
    resize: 'matroska',
    chunks: 'matroska',
  },
} as const satisfies Readonly<Record<string, Whole>>;

export type WholeName = keyof typeof wholeFiles;
