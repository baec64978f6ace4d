import type { Box, Face } from './face-boxes';
import { coverOf, type Coverable } from './hide-faces';
import type { Inspection } from './inspection';
import type { Size } from './picture-size';

export interface HidingPorts {
  /** @throws when the browser cannot draw or write the picture */
  readonly cover: (file: File, covers: readonly Box[], size: Size) => Promise<File>;
  readonly inspect: (file: File) => Promise<Inspection>;
}

export interface HiddenPicture {
  readonly index: number;
  readonly file: File;
  /** of the covered picture: no face */
  readonly inspection: Inspection;
}

/** The search ends with the faces that it found first: behind four large ones there may be small ones. */
const ROUNDS = 3;

/**
 * Covers the faces, looks again, and covers what that finds. "May be a face" and "could not look" are no "no
 * face": what is not clearly without a face does not go.
 *
 * @returns undefined where a face can still be seen
 */
export async function hideAndLookAgain(
  { index, file, inspection }: Coverable,
  { cover, inspect }: HidingPorts,
): Promise<HiddenPicture | undefined> {
  const { width, height } = inspection;
  const size = { width, height };
  const faces: Face[] = [...inspection.faces];
  for (let round = 0; round < ROUNDS; round++) {
    const covers = faces.map((face) => coverOf(face, size));
    const covered = await cover(file, covers, size);
    const found = await inspect(covered);
    if (found.kind === 'not-inspected') return undefined;
    if (found.width !== width || found.height !== height) return undefined;
    if (found.kind === 'inspected' && found.faces.length === 0) {
      return { index, file: covered, inspection: found };
    }
    faces.push(...found.faces);
  }
  return undefined;
}
