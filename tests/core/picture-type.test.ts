import { describe, expect, it } from 'vitest';
import { mayBePicture } from '../../core/picture-hint';
import { isDecodable, pictureType, type PictureType } from '../../core/picture-type';

const ftyp = (major: string, ...compatible: string[]): string =>
  `\0\0\0${String.fromCharCode(16 + compatible.length * 4)}ftyp${major}\0\0\0\0${compatible.join('')}`;

const bmp = (headerSize: number): string =>
  `BM\x46\x01\0\0\0\0\0\0\x36\0\0\0${String.fromCharCode(headerSize)}\0\0\0`;

const riff = (form: string): string => `RIFF\x24\x10\0\0${form}`;

const svg = '<svg xmlns="http://www.w3.org/2000/svg">';
const doctype =
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"';

describe('pictureType', () => {
  it.each<[string, string, PictureType]>([
    ['JPEG, JFIF', '\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
    ['JPEG, EXIF', '\xff\xd8\xff\xe1\0\x10Exif', 'jpeg'],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
    ['GIF 87a', 'GIF87a\x01\0', 'gif'],
    ['GIF 89a', 'GIF89a\x01\0', 'gif'],
    ['WebP, lossy', riff('WEBPVP8 '), 'webp'],
    ['WebP, lossless', riff('WEBPVP8L'), 'webp'],
    ['WebP, extended', riff('WEBPVP8X'), 'webp'],
    ['AVIF', ftyp('avif', 'avif', 'mif1', 'miaf'), 'avif'],
    ['AVIF sequence', ftyp('avis', 'avis', 'msf1'), 'avif'],
    ['AVIF as a compatible brand', ftyp('mif1', 'miaf', 'avif'), 'avif'],
    ['HEIC', ftyp('heic', 'mif1', 'heic'), 'heic'],
    ['HEIC as a compatible brand', ftyp('abcd', 'miaf', 'heic'), 'heic'],
    ['HEIF, no coding named', ftyp('mif1'), 'heic'],
    ['HEIC sequence', ftyp('hevc', 'msf1'), 'heic'],
    ...['hevm', 'hevs', 'mif2', 'avci'].map((brand): [string, string, PictureType] => [
      `HEIF ${brand}`,
      ftyp(brand),
      'heic',
    ]),
    ['BMP, OS/2', bmp(12), 'bmp'],
    ['BMP, Windows', bmp(40), 'bmp'],
    ['BMP, version 5', bmp(124), 'bmp'],
    ['BMP with something in its reserved words', bmp(40).replace('\0\0\0\0', '\0\x01\0\0'), 'bmp'],
    ['ICO', '\0\0\x01\0\x01\0\x10\x10', 'ico'],
    ['CUR', '\0\0\x02\0\x01\0\x10\x10', 'ico'],
    ['TIFF, little endian', 'II*\0\x08\0\0\0', 'tiff'],
    ['TIFF, big endian', 'MM\0*\0\0\0\x08', 'tiff'],
    ['BigTIFF, little endian', 'II+\0\x08\0\0\0', 'tiff'],
    ['BigTIFF, big endian', 'MM\0+\0\x08\0\0', 'tiff'],
    ['JPEG XL, codestream', '\xff\x0a\xfa\x7f', 'jxl'],
    ['JPEG XL, container', '\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n', 'jp2'],
    ['JPEG 2000, codestream', '\xff\x4f\xff\x51\0', 'jp2'],
    ['Photoshop', '8BPS\0\x01', 'psd'],
    ['raw, Canon', ftyp('crx ', 'crx ', 'isom'), 'raw'],
    ['raw, Fujifilm', 'FUJIFILMCCD-RAW 0201', 'raw'],
    ['raw, Olympus', 'IIRO\x08\0', 'raw'],
    ['raw, Panasonic', 'IIU\0\x18\0', 'raw'],
    ['MP4, isom', ftyp('isom', 'isom', 'iso2', 'avc1', 'mp41'), 'mp4'],
    ['MP4, mp42', ftyp('mp42', 'mp42', 'isom'), 'mp4'],
    ['QuickTime', ftyp('qt  ', 'qt  '), 'mp4'],
    ['QuickTime of old', '\0\0\x01\0moov\0\0', 'mp4'],
    ['a picture brand after the end of the box', `${ftyp('isom')}avif`, 'mp4'],
    ['a picture brand as a minor version', '\0\0\0\x10ftypisomheic', 'mp4'],
    ['a film for Apple’s players', ftyp('M4V ', 'M4V ', 'M4A ', 'mp42', 'isom'), 'mp4'],
    ['sound in MPEG-4', ftyp('M4A ', 'M4A ', 'isom'), 'mp4'],
    ['WebM', '\x1a\x45\xdf\xa3\x9f', 'matroska'],
    ['video in RIFF', riff('AVI LIST'), 'avi'],
    ['ZIP', 'PK\x03\x04\x14\0', 'zip'],
    ['RAR', 'Rar!\x1a\x07\x01\0', 'rar'],
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04', '7z'],
    ['PDF', '%PDF-1.7', 'pdf'],
    ['PDF after other bytes', `\xef\xbb\xbf\n%PDF-1.4`, 'pdf'],
    ['SVG', svg, 'svg'],
    ['SVG that is empty', '<svg/>', 'svg'],
    ['SVG after a long comment', `<!--${'a'.repeat(5_000)}-->${svg}`, 'svg'],
    ['SVG after an instruction with ">"', `<?a href="a>b"?>${svg}`, 'svg'],
    ['SVG in UTF-16', `\xff\xfe${svg.replaceAll(/./g, '$&\0')}`, 'svg'],
    ['SVG in capitals', svg.toUpperCase(), 'svg'],
    ['SVG with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg">', 'svg'],
    ['SVG after space', `\r\n\t ${svg}`, 'svg'],
    ['SVG after a byte order mark', `\xef\xbb\xbf${svg}`, 'svg'],
    ['SVG after an XML declaration', `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`, 'svg'],
    ['SVG after a stylesheet', `<?xml-stylesheet href="a.css"?>${svg}`, 'svg'],
    ['SVG after comments', `<!-- a > b -->\n<!---->${svg}`, 'svg'],
    ['SVG after a doctype', `${doctype}>\n${svg}`, 'svg'],
    ['SVG after a doctype with entities', `${doctype} [<!ENTITY a "b">]>${svg}`, 'svg'],
    [
      'SVG after all of them',
      `\xef\xbb\xbf<?xml version="1.0"?>\n<!-- Made by hand -->\n${doctype}>\n${svg}`,
      'svg',
    ],
  ])('%s', (_, head, type) => {
    expect(mayBePicture(head)).toBe(true);
    expect(pictureType(head)).toBe(type);
  });

  it.each([
    ['nothing', ''],
    ['text', 'Dear diary, photo.jpg is a picture.'],
    ['text that begins like a bitmap', 'BM is short for bench mark, says the book.'],
    ['text with a header size in it', 'BM are letters(two of them)'],
    ['a bitmap with an unknown header', bmp(41)],
    ['a bitmap cut before its header', bmp(40).slice(0, 14)],
    ['a name in the place of bytes', 'photo.png'],
    ['sound in RIFF', riff('WAVEfmt ')],
    ['a JPEG cut after two bytes', '\xff\xd8'],
    ['a PNG damaged by line ends', '\x89PNG\n\x1a\n'],
    ['UTF-16 text', '\xff\xfeh\0i\0'],
    ['HTML with a drawing in it', `<!DOCTYPE html><html><body>${svg}</svg></body></html>`],
    ['HTML with a drawing in a comment', `<!-- ${svg} --><html>`],
    ['XML that is no drawing', '<?xml version="1.0"?><rss version="2.0">'],
    ['an element that begins like a drawing', '<svgs>'],
    ['HTML after many comments', '<!-- a -->\n'.repeat(90) + '<html>'],
    ['text before a drawing', `See ${svg}`],
  ])('no picture: %s', (_, head) => {
    expect(pictureType(head)).toBeUndefined();
  });
});

it.each<[PictureType, boolean]>([
  ['jpeg', true],
  ['png', true],
  ['gif', true],
  ['webp', true],
  ['avif', true],
  ['bmp', true],
  ['ico', true],
  ['heic', false],
  ['tiff', false],
  ['jxl', false],
  ['jp2', false],
  ['psd', false],
  ['raw', false],
  ['svg', false],
])('%s: decodable is %s', (type, expected) => {
  expect(isDecodable(type)).toBe(expected);
});

describe('the hint of the page scripts', () => {
  it.each([
    ['nothing', ''],
    ['text', 'Dear diary, photo.jpg is a picture.'],
    ['text that begins like a bitmap', 'BM is short for bench mark, says the book.'],
    ['a name in the place of bytes', 'photo.png'],
    ['sound in RIFF', riff('WAVEfmt ')],
    ['HTML', '<!DOCTYPE html><html>'],
    ['JSON', '{"a": 1}'],
  ])('passes %s at once', (_, head) => {
    expect(mayBePicture(head)).toBe(false);
  });
});
