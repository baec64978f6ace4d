import { zip } from '../archives';
import { arrangements, changes } from './bytes';
import { chunks } from './chunks';
import { randomOf } from './random';
import { sizes, wrongSizes } from './sizes';
import type { Whole } from './whole-files';

export interface MutatedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Of nine ways to break a file, each kind has five: others in each. All of all would take minutes. */
const [SOME, OF] = [5, 9];

/** What is made of one whole file: the same in every run. */
export async function mutationsOf(
  name: string,
  whole: Buffer,
  about: Pick<Whole, 'resize' | 'chunks'>,
): Promise<MutatedFile[]> {
  const made: [string, Buffer][] = [
    ...Object.entries(changes).map(([change, apply]): [string, Buffer] => [
      change,
      apply(whole, randomOf(`${name} ${change}`)),
    ]),
    ...wrongSizes.map(([width, height]): [string, Buffer] => {
      const file = Buffer.from(whole);
      sizes[about.resize](file, width, height);
      return [`says-${width}×${height}`, file];
    }),
    ...rearranged(name, chunks[about.chunks](whole)),
    ['half-in-a-zip', await zip([{ name: 'a', bytes: whole.subarray(0, whole.length / 2) }])],
  ];
  const { below } = randomOf(name);
  const shift = below(OF);
  return made
    .filter(([, bytes], index) => (index + shift) % OF < SOME && !bytes.equals(whole))
    .map(([change, bytes]) => ({ name: `${name}, ${change}`, bytes }));
}

/** A few of the ways to put its chunks together wrongly. */
function rearranged(name: string, all: readonly Buffer[]): [string, Buffer][] {
  if (all.length < 2) return [];
  const random = randomOf(`${name} chunks`);
  return Object.entries(arrangements).flatMap(([how, arrange]) =>
    [0, 1, 2].map((): [string, Buffer] => {
      const [at, other] = [random.below(all.length), random.below(all.length)];
      return [`chunk-${at}-${how}-${other}`, Buffer.concat(arrange(all, at, other))];
    }),
  );
}
