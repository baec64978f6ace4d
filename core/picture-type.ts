/** Formats that are pictures or hold some. The browser's own decoders open the first group. */
export type PictureType =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'avif'
  | 'bmp'
  | 'ico'
  | 'heic'
  | 'tiff'
  | 'jxl'
  | 'jp2'
  | 'psd'
  | 'raw'
  | 'svg'
  | 'mp4'
  | 'matroska'
  | 'avi'
  | 'zip'
  | 'rar'
  | '7z'
  | 'pdf';

/** How many bytes from the start `pictureType` wants to see; an SVG may begin with a long comment. */
export const SIGNATURE_BYTES = 16_384;

/** A signature at an offset, as text of one character a byte. https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const signatures: readonly (readonly [PictureType, number, string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBPVP'],
  // QuickTime files of old begin without a type, and a size that may look like an icon.
  ['mp4', 4, 'moov'],
  ['mp4', 4, 'mdat'],
  ['mp4', 4, 'wide'],
  ['ico', 0, '\0\0\x01\0'],
  ['ico', 0, '\0\0\x02\0'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['tiff', 0, 'II+\0'],
  ['tiff', 0, 'MM\0+'],
  ['jxl', 0, '\xff\x0a'],
  ['jxl', 0, '\0\0\0\x0cJXL \r\n\x87\n'],
  ['jp2', 0, '\0\0\0\x0cjP  '],
  ['jp2', 0, '\xff\x4f\xff\x51'],
  ['psd', 0, '8BPS'],
  // Camera raws that are not plain TIFF: Canon, Fujifilm, Olympus, Panasonic.
  ['raw', 4, 'ftypcrx '],
  ['raw', 0, 'FUJIFILMCCD-RAW'],
  ['raw', 0, 'IIRO'],
  ['raw', 0, 'IIU\0'],
  // WebM is a Matroska.
  ['matroska', 0, '\x1a\x45\xdf\xa3'],
  ['avi', 8, 'AVI LIST'],
  // Office documents are archives too. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7
  ['zip', 0, 'PK\x03\x04'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
];

/** HEIF brands, ISO/IEC 23008-12 and the AVIF specification, https://aomediacodec.github.io/av1-avif/ */
const avifBrands = ['avif', 'avis'];
const heicBrands = [
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'],
  ...['mif1', 'mif2', 'msf1', 'avci', 'avcs'],
];

/** ISO base media, pictures and films: size, "ftyp", major brand, minor version, compatible brands. */
function isoType(head: string): PictureType | undefined {
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const size = head.charCodeAt(2) * 256 + head.charCodeAt(3);
  const brands = [head.slice(8, 12)];
  for (let at = 16; at + 4 <= Math.min(size, head.length); at += 4) {
    brands.push(head.slice(at, at + 4));
  }
  if (brands.some((brand) => avifBrands.includes(brand))) return 'avif';
  if (brands.some((brand) => heicBrands.includes(brand))) return 'heic';
  // Sound alone too: only its tracks tell.
  return 'mp4';
}

/** "BM" alone begins too many texts: a known header size must follow. Decoders do not look at the reserved words. */
function isBmp(head: string): boolean {
  return (
    head.startsWith('BM') &&
    head.slice(15, 18) === '\0\0\0' &&
    [12, 16, 40, 52, 56, 64, 108, 124].includes(head.charCodeAt(14))
  );
}

/**
 * An SVG is text: optional instructions, comments and doctype, then the root element. Each
 * alternative can match in one way only, or a page of comments would take exponential time.
 */
const prolog =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[(?:(?!\]\s*>)[\s\S])*\]\s*)?>)*/i;

function isSvg(head: string): boolean {
  // UTF-16 comes with a byte order mark; for the names that matter here every second byte is zero.
  const ascii = /^(?:\xff\xfe|\xfe\xff)/.test(head) ? head.slice(2).replaceAll('\0', '') : head;
  return /^<(?:\w+:)?svg[\s/>]/i.test(ascii.replace(prolog, ''));
}

/**
 * What kind of picture a file is, by its first bytes and never by its name.
 *
 * @param head the first {@link SIGNATURE_BYTES} of the file, one character (0-255) a byte
 * @returns undefined where the file is no picture
 */
export function pictureType(head: string): PictureType | undefined {
  const match = signatures.find(([, at, text]) => head.startsWith(text, at));
  if (match !== undefined) return match[0];
  if (isBmp(head)) return 'bmp';
  // Readers take what comes before it. ISO 32000-2, 7.5.2
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  return isoType(head) ?? (isSvg(head) ? 'svg' : undefined);
}

/** Opened by the decoders of every browser we support. */
export const isDecodable = (type: PictureType): boolean =>
  ['jpeg', 'png', 'gif', 'webp', 'avif', 'bmp', 'ico'].includes(type);
