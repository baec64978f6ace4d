import type { Random } from './random';

/** Changes of a file that know nothing of what it is. */
type Change = (whole: Buffer, random: Random) => Buffer;

const parts = [0, 0.1, 0.25, 0.5, 0.75, 0.9];
const lasting = [1, 2, 13, 64];

const cutAt = (share: number): Change => {
  return (whole) => whole.subarray(0, Math.floor(whole.length * share));
};

/** @param from, to shares of the file, or bytes from its start or (below zero) its end */
const flipped =
  (bits: number, from: number, to: number): Change =>
  (whole, random) => {
    const file = Buffer.from(whole);
    const [start, end] = [placeOf(whole, from), placeOf(whole, to)];
    for (let bit = 0; bit < bits; bit++) {
      const at = start + random.below(end - start);
      file[at] = (file[at] ?? 0) ^ (1 << random.below(8));
    }
    return file;
  };

function placeOf({ length }: Buffer, at: number): number {
  if (at < 0) return Math.max(0, length + at);
  return at <= 1 ? Math.floor(at * length) : Math.min(at, length);
}

const run =
  (value: number, from: number, share: number): Change =>
  (whole) => {
    const start = placeOf(whole, from);
    return Buffer.from(whole).fill(value, start, start + Math.ceil(whole.length * share));
  };

/** Of pieces of an eighth. */
const pieced =
  (arrange: (pieces: Buffer[], first: number, second: number) => Buffer[]): Change =>
  (whole, random) => {
    const size = Math.max(1, Math.ceil(whole.length / 8));
    const pieces = Array.from({ length: 8 }, (_, at) => whole.subarray(at * size, (at + 1) * size));
    return Buffer.concat(arrange(pieces, random.below(8), random.below(8)));
  };

export const arrangements = {
  doubled: <T>(all: readonly T[], at: number): T[] => [
    ...all.slice(0, at + 1),
    ...all.slice(at, at + 1),
    ...all.slice(at + 1),
  ],
  removed: <T>(all: readonly T[], at: number): T[] => all.filter((_, index) => index !== at),
  swapped: <T>(all: readonly T[], at: number, other: number): T[] =>
    all.map((one, index) => all[index === at ? other : index === other ? at : index] ?? one),
};

const magics = ['\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'GIF89a', 'PK\x03\x04', '%PDF-1.7\n'];
const magic =
  (text: string): Change =>
  (whole) => {
    const file = Buffer.from(whole);
    file.write(text, 0, 'latin1');
    return file;
  };

export const changes: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(parts.map((share) => [`cut-at-${share * 100}%`, cutAt(share)])),
  ...Object.fromEntries(
    lasting.map((bytes) => [`only-${bytes}-bytes`, (whole: Buffer) => whole.subarray(0, bytes)]),
  ),
  ...Object.fromEntries(
    lasting.map((bytes) => [`without-last-${bytes}`, (whole: Buffer) => whole.subarray(0, -bytes)]),
  ),
  'bit-in-head': flipped(1, 0, 32),
  'bit-in-head-again': flipped(1, 4, 64),
  'bits-in-head': flipped(4, 4, 200),
  'bit-in-body': flipped(1, 0.1, 0.9),
  'bit-in-body-again': flipped(1, 0.1, 0.9),
  'bits-in-body': flipped(32, 0.1, 0.9),
  'bit-in-tail': flipped(1, -64, 1),
  'bits-in-tail': flipped(4, -200, 1),
  'zeros-in-head': run(0, 16, 0.005),
  'zeros-in-body': run(0, 0.4, 0.1),
  'zeros-to-end': run(0, 0.5, 0.5),
  'ff-in-body': run(0xff, 0.6, 0.05),
  'piece-doubled': pieced(arrangements.doubled),
  'piece-removed': pieced(arrangements.removed),
  'pieces-swapped': pieced(arrangements.swapped),
  'garbage-after': (whole, random) => Buffer.concat([whole, random.bytes(999)]),
  'zeros-after': (whole) => Buffer.concat([whole, Buffer.alloc(999)]),
  'itself-after': (whole) => Buffer.concat([whole, whole]),
  'garbage-before': (whole, random) => Buffer.concat([random.bytes(99), whole]),
  'only-its-head-is-true': (whole, random) =>
    Buffer.concat([whole.subarray(0, 24), random.bytes(2_000)]),
  ...Object.fromEntries(magics.map((text, at) => [`magic-of-another-${at}`, magic(text)])),
};
