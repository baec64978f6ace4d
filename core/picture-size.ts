import type { PictureType } from './picture-type';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a file that is one picture. */
export const MAX_BYTES = 100 * 1024 * 1024;

/**
 * What a picture may have. 108 million is the largest that many phones make, 432 MB once it is
 * decoded; 48 million the largest HEIC, which a library decodes with several copies in memory.
 */
const MAX_PIXELS = { browser: 120_000_000, library: 50_000_000 } as const;

export const isTooLarge = ({ width, height }: Size, decoder: keyof typeof MAX_PIXELS): boolean =>
  width * height > MAX_PIXELS[decoder];

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** https://learn.microsoft.com/windows/win32/api/wingdi/ns-wingdi-bitmapcoreheader and -bitmapinfoheader */
function bmpSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 26) return undefined;
  const head = view(bytes);
  return head.getUint32(14, true) === 12
    ? { width: head.getUint16(18, true), height: head.getUint16(20, true) }
    : {
        width: Math.abs(head.getInt32(18, true)),
        height: Math.abs(head.getInt32(22, true)),
      };
}

/** The largest PNG in it; all else in an icon has 256 pixels a side at most. */
function icoSize(bytes: Uint8Array): Size {
  const head = view(bytes);
  let largest: Size = { width: 256, height: 256 };
  for (let at = bytes.indexOf(0x89); at >= 0; at = bytes.indexOf(0x89, at + 1)) {
    if (at + 24 > bytes.length || head.getUint32(at) !== 0x89504e47) continue;
    const size = { width: head.getUint32(at + 16), height: head.getUint32(at + 20) };
    if (size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** What a head says, for the formats that the library for the others does not know. */
export function sizeInHead(bytes: Uint8Array, type: PictureType): Size | undefined {
  if (type === 'bmp') return bmpSize(bytes);
  return type === 'ico' ? icoSize(bytes) : undefined;
}

/**
 * Whether a film says outside that it is much smaller than the frames inside: it would be looked at as
 * small as it says. Frames are stored in whole blocks, so a little more is usual.
 */
export const isSaidSmaller = (said: Size, own: Size): boolean =>
  own.width > 2 * said.width || own.height > 2 * said.height;
