import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp, type TiffOptions } from 'sharp';
import { bmp, claims, headTiff, icon, movingPng } from './picture-files';
import { cut } from './photo-cuts';

const jpeg = (which: 'portrait' | 'stairs') => cut(which).jpeg({ quality: 90 }).toBuffer();

/** Frames or pages of one size, in the order of their names. */
async function frames(...names: ('portrait' | 'stairs')[]): Promise<Buffer[]> {
  return Promise.all(
    names.map((name) => cut(name).resize(320, 280, { fit: 'cover' }).png().toBuffer()),
  );
}
const joined = async (...names: ('portrait' | 'stairs')[]) =>
  sharp(await frames(...names), { join: { animated: true } });

/** How the upright picture is turned to be stored so; the tag turns it back. */
async function stored(orientation: number): Promise<Buffer> {
  const turn = [0, 0, 0, 180, 180, 90, 270, 90, 90][orientation] ?? 0;
  const png = sharp(await cut('portrait').rotate(turn).png().toBuffer());
  if ([2, 4, 5].includes(orientation)) png.flop();
  return (orientation === 7 ? png.flip() : png).png().toBuffer();
}
const turned = async (orientation: number): Promise<Buffer> =>
  sharp(await stored(orientation))
    .withMetadata({ orientation })
    .jpeg({ quality: 90 })
    .toBuffer();
const turnedTiff = async (orientation: number): Promise<Buffer> =>
  sharp(await stored(orientation))
    .withMetadata({ orientation })
    .tiff()
    .toBuffer();

const grey = () => cut('portrait').greyscale().toColourspace('b-w');
const tiff = (options: TiffOptions) => () => cut('portrait').tiff(options).toBuffer();

/** By Debian's libheif-examples: no package of npm encodes HEVC without a browser. */
export async function encodeHeic(image: Sharp): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-heic-'));
  const [from, to] = [join(folder, 'a.png'), join(folder, 'a.heic')];
  await image.png().toFile(from);
  execFileSync('heif-enc', ['-q', '70', '-o', to, from], { stdio: 'ignore' });
  const bytes = readFileSync(to);
  rmSync(folder, { recursive: true });
  return bytes;
}
const heic = (which: 'portrait' | 'stairs') => encodeHeic(cut(which));

const svg = (size: string, content: string): Promise<Buffer> =>
  Promise.resolve(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`));
const photoIn = async (which: 'portrait' | 'stairs', attribute = 'href'): Promise<string> => {
  const address = `data:image/jpeg;base64,${(await jpeg(which)).toString('base64')}`;
  return `<image width="480" height="420" ${attribute}="${address}"/>`;
};
const whole = 'viewBox="0 0 480 420"';

/** Pictures for what can be opened: one face each, or none where the name says "stairs". */
export const openedKinds = {
  'portrait.gif': () => cut('portrait').gif().toBuffer(),
  'portrait.avif': () => cut('portrait').avif().toBuffer(),
  'portrait.bmp': async () =>
    bmp(await cut('portrait').removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  'portrait.ico': async () => {
    const side = (pixels: number) =>
      cut('portrait').resize(pixels, pixels, { fit: 'cover' }).ensureAlpha().png().toBuffer();
    return icon(await side(16), await side(256), await side(32));
  },

  'face-second.gif': async () =>
    (await joined('stairs', 'portrait')).gif({ delay: [200, 200] }).toBuffer(),
  'face-last-of-30.gif': async () =>
    (await joined(...Array<'stairs'>(29).fill('stairs'), 'portrait'))
      .gif({ keepDuplicateFrames: true })
      .toBuffer(),
  'face-second.webp': async () => (await joined('stairs', 'portrait')).webp().toBuffer(),
  'face-second.png': async () => movingPng(await frames('stairs', 'portrait')),
  'stairs-moving.webp': async () => {
    const [first = Buffer.alloc(0)] = await frames('stairs');
    const flipped = await sharp(first).flip().png().toBuffer();
    return sharp([first, flipped], { join: { animated: true } })
      .webp()
      .toBuffer();
  },

  'portrait.heic': () => heic('portrait'),
  'stairs.heic': () => heic('stairs'),

  'portrait.tiff': tiff({ compression: 'lzw', predictor: 'horizontal' }),
  'portrait-plain.tiff': tiff({ compression: 'none' }),
  'portrait-deflate.tiff': tiff({ compression: 'deflate', tile: true }),
  'portrait-jpeg.tiff': tiff({ compression: 'jpeg', quality: 90 }),
  'portrait-fax.tiff': () => grey().tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
  'portrait-16.tiff': () =>
    cut('portrait').toColourspace('rgb16').tiff({ compression: 'deflate' }).toBuffer(),
  'portrait-grey.tiff': () => grey().tiff({ compression: 'packbits' }).toBuffer(),
  'portrait-white-is-zero.tiff': () =>
    grey().tiff({ miniswhite: true, compression: 'none' }).toBuffer(),
  'portrait-cmyk.tiff': () =>
    cut('portrait').toColourspace('cmyk').tiff({ compression: 'lzw' }).toBuffer(),
  'stairs.tiff': () => cut('stairs').tiff().toBuffer(),
  'stairs-half.tiff': async () =>
    (await cut('stairs').tiff({ compression: 'none' }).toBuffer()).subarray(0, 200_000),
  'face-second.tiff': async () =>
    (await joined('stairs', 'portrait')).tiff({ compression: 'deflate' }).toBuffer(),
  'stairs-31-pages.tiff': async () => {
    const page = await cut('stairs').resize(32).png().toBuffer();
    return sharp(Array<Buffer>(31).fill(page), { join: { animated: true } })
      .tiff()
      .toBuffer();
  },

  'portrait.svg': async () => svg(whole, await photoIn('portrait')),
  'portrait-old-link.svg': async () =>
    svg(
      `xmlns:xlink="http://www.w3.org/1999/xlink" ${whole}`,
      await photoIn('portrait', 'xlink:href'),
    ),
  'stairs.svg': async () =>
    svg('width="48" height="42" viewBox="0 0 480 420"', await photoIn('stairs')),
  'circle.svg': () => svg('', '<script>while (true);</script><circle r="40" fill="teal"/>'),
  'elsewhere.svg': () => svg(whole, '<image width="9" height="9" href="https://dezgo.com/a.png"/>'),
  'html.svg': () =>
    svg(
      whole,
      '<foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    ),
  'unclosed.svg': () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>')),

  'turned-1.jpg': () => turned(1),
  'turned-2.jpg': () => turned(2),
  'turned-3.jpg': () => turned(3),
  'turned-4.jpg': () => turned(4),
  'turned-5.jpg': () => turned(5),
  'turned-6.jpg': () => turned(6),
  'turned-7.jpg': () => turned(7),
  'turned-8.jpg': () => turned(8),
  'turned-6.tiff': () => turnedTiff(6),
  'turned-7.tiff': () => turnedTiff(7),

  /** Heads that say 60,000 × 60,000 pixels. */
  'huge.png': async () => claims(await cut('stairs').png().toBuffer(), 'IHDR', 4),
  'huge.jpg': async () => claims(await jpeg('stairs'), '\xff\xc0', 5),
  'huge.heic': async () => claims(await heic('stairs'), 'ispe', 8),
  'huge.tiff': () => Promise.resolve(headTiff(60_000)),
  /** Beyond 100 MB, with a face at its start. */
  'heavy.jpg': async () => Buffer.concat([await jpeg('portrait'), Buffer.alloc(100 * 1024 * 1024)]),
} as const;
