import { crc32 } from 'node:zlib';

/** Writes other sides where a file says its own. */
type Resize = (file: Buffer, width: number, height: number) => void;

const places = (file: Buffer, mark: string): number[] => {
  const found: number[] = [];
  for (let at = file.indexOf(mark, 0, 'latin1'); at >= 0; at = file.indexOf(mark, at + 1, 'latin1'))
    found.push(at + mark.length);
  return found;
};

const wide = (file: Buffer, at: number, ...values: number[]): void => {
  values.forEach((value, index) => file.writeUInt32BE(value, at + 4 * index));
};
const short = (file: Buffer, at: number, ...values: number[]): void => {
  values.forEach((value, index) => file.writeUInt16BE(value, at + 2 * index));
};

/** With the check that belongs to it, so that the size is believed. */
const png: Resize = (file, width, height) => {
  for (const at of places(file, 'IHDR')) {
    wide(file, at, width, height);
    file.writeUInt32BE(crc32(file.subarray(at - 4, at + 13)), at + 13);
  }
};

const heif: Resize = (file, width, height) => {
  for (const at of places(file, 'ispe')) wide(file, at + 4, width, height);
};

const zip: Resize = (file, packed, unpacked) => {
  for (const at of places(file, 'PK\x01\x02')) {
    file.writeUInt32LE(packed, at + 16);
    file.writeUInt32LE(unpacked, at + 20);
  }
};

const tiff: Resize = (file, width, height) => {
  const directory = file.readUInt32LE(4);
  for (let entry = 0; entry < file.readUInt16LE(directory); entry++) {
    const at = directory + 2 + entry * 12;
    const side = { 256: width, 257: height }[file.readUInt16LE(at)];
    if (side === undefined) continue;
    // LONG, one of them
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(side, at + 8);
  }
};

/** In a text, without another length. */
const inText =
  (pattern: RegExp): Resize =>
  (file, width, height) => {
    const text = file.toString('latin1');
    for (const { indices } of text.matchAll(pattern)) {
      [width, height].forEach((side, index) => {
        const [start = 0, end = 0] = indices?.[index + 1] ?? [];
        file.write(
          String(side)
            .padStart(end - start)
            .slice(0, end - start),
          start,
          'latin1',
        );
      });
    }
  };

export const sizes = {
  jpeg: (file, width, height) => {
    for (const at of places(file, '\xff\xc0')) short(file, at + 3, height, width);
  },
  png,
  gif: (file, width, height) => {
    file.writeUInt16LE(width, 6);
    file.writeUInt16LE(height, 8);
  },
  webp: (file, width, height) => {
    for (const at of places(file, '\x9d\x01\x2a')) {
      file.writeUInt16LE(width, at);
      file.writeUInt16LE(height, at + 2);
    }
  },
  bmp: (file, width, height) => {
    file.writeUInt32LE(width, 18);
    file.writeUInt32LE(height, 22);
  },
  heif,
  tiff,
  svg: inText(/viewBox="0 0 (\d+) (\d+)"/dg),
  zip,
  pdf: inText(/\/Width (\d+) \/Height (\d+)/dg),
  mp4: (file, width, height) => {
    for (const at of places(file, 'avc1')) {
      if (at + 28 < file.length) short(file, at + 24, width, height);
    }
  },
  matroska: (file, width, height) => {
    for (const [mark, side] of [
      ['\xb0\x82', width],
      ['\xba\x82', height],
    ] as const) {
      const [at] = places(file, mark);
      if (at !== undefined) short(file, at, side);
    }
  },
} as const satisfies Readonly<Record<string, Resize>>;

/** Nothing, nearly nothing, too much, and a line. */
export const wrongSizes = [
  [0, 0],
  [1, 1],
  [60_000, 60_000],
  [65_535, 3],
] as const;
