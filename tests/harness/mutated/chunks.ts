/** A whole file as the parts that its format has; put together they are the file. */
type Chunks = (whole: Buffer) => Buffer[];

const cutAt = (whole: Buffer, places: readonly number[]): Buffer[] => {
  const inside = places.filter((place) => place > 0 && place < whole.length);
  return [0, ...inside].map((place, index) => whole.subarray(place, inside[index]));
};

/** @param lengthAt zero where there are no more */
function walked(whole: Buffer, first: number, lengthAt: (place: number) => number): Buffer[] {
  const places: number[] = [];
  for (let place = first; place + 8 <= whole.length;) {
    places.push(place);
    const length = lengthAt(place);
    if (length <= 0) break;
    place += length;
  }
  return cutAt(whole, places);
}

/** Each begins with the mark. */
const before =
  (mark: string): Chunks =>
  (whole) => {
    const places: number[] = [];
    let place = whole.indexOf(mark, 0, 'latin1');
    for (; place >= 0; place = whole.indexOf(mark, place + 1, 'latin1')) places.push(place);
    return cutAt(whole, places);
  };

export const chunks = {
  /** up to the scan, which is one with all that follows */
  jpeg: (whole) =>
    walked(whole, 2, (place) =>
      whole[place] === 0xff && whole[place + 1] !== 0xda ? 2 + whole.readUInt16BE(place + 2) : 0,
    ),
  png: (whole) => walked(whole, 8, (place) => 12 + whole.readUInt32BE(place)),
  webp: (whole) =>
    walked(whole, 12, (place) => 8 + Math.ceil(whole.readUInt32LE(place + 4) / 2) * 2),
  /** graphic control extensions: one a frame */
  gif: before('\x21\xf9\x04'),
  /** ISO base media: AVIF, HEIC, MP4 */
  boxes: (whole) => walked(whole, 0, (place) => whole.readUInt32BE(place)),
  zip: before('PK'),
  pdf: before('\nendobj\n'),
  svg: before('<'),
  /** clusters */
  matroska: before('\x1f\x43\xb6\x75'),
  none: () => [],
} as const satisfies Readonly<Record<string, Chunks>>;
