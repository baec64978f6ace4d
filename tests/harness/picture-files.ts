/** Files that no encoder at hand writes, or that no sane one would. */
import { crc32 } from 'node:zlib';

interface Raw {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

/** 24 bits, rows from the bottom up. */
export function bmp({ data, info: { width, height } }: Raw): Buffer {
  const row = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + row * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
      file.set([...pixel].reverse(), 54 + (height - 1 - y) * row + x * 3);
    }
  }
  return file;
}

/** @param pngs square ones, of 256 pixels a side at most */
export function icon(...pngs: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pngs.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pngs.length, 4);
  let offset = head.length;
  pngs.forEach((png, index) => {
    const at = 6 + 16 * index;
    const side = png.readUInt32BE(16) % 256;
    head.writeUInt8(side, at);
    head.writeUInt8(side, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pngs]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function chunksOf(png: Buffer): { readonly name: string; readonly content: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.push({ name, content: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  }
  return chunks;
}

const words = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** Of PNGs of one size and colour type. https://www.w3.org/TR/png-3/#apng-frame-based-animation */
export function movingPng(frames: readonly Buffer[]): Buffer {
  const head = chunksOf(frames[0] ?? Buffer.alloc(0))[0]?.content ?? Buffer.alloc(13);
  let sequence = 0;
  const moving = frames.flatMap((frame, index) => {
    const data = chunksOf(frame).filter(({ name }) => name === 'IDAT');
    const place = [head.readUInt32BE(0), head.readUInt32BE(4), 0, 0];
    const control = Buffer.concat([words(sequence++, ...place), Buffer.from([0, 1, 0, 5, 0, 0])]);
    return [
      chunk('fcTL', control),
      ...data.map(({ content }) =>
        index === 0
          ? chunk('IDAT', content)
          : chunk('fdAT', Buffer.concat([words(sequence++), content])),
      ),
    ];
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('acTL', words(frames.length, 0)),
    ...moving,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Writes 60,000 for both sides, where they stand after a mark. */
export function claims(picture: Buffer, mark: string, after: number): Buffer {
  const file = Buffer.from(picture);
  for (
    let at = file.indexOf(mark, 0, 'latin1');
    at >= 0;
    at = file.indexOf(mark, at + 1, 'latin1')
  ) {
    if (mark === '\xff\xc0') {
      file.writeUInt16BE(60_000, at + after);
      file.writeUInt16BE(60_000, at + after + 2);
      return file;
    }
    file.writeUInt32BE(60_000, at + after);
    file.writeUInt32BE(60_000, at + after + 4);
  }
  return file;
}

/** A TIFF of one directory without pixels. */
export function headTiff(side: number): Buffer {
  const tags = [
    [256, side],
    [257, side],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, side],
    [279, 1],
  ];
  const file = Buffer.alloc(8 + 2 + tags.length * 12 + 4);
  file.write('II*\0\x08', 'latin1');
  file.writeUInt16LE(tags.length, 8);
  tags.forEach(([tag = 0, value = 0], index) => {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  return file;
}
