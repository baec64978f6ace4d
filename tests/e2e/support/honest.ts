import type { Inspection, NotInspectedReason } from '../../../core/inspection';
import { isDecodable, pictureType } from '../../../core/picture-type';
import type { Decoded } from './independent';

/** A file, what the product says of it, and what others find in it. */
export interface Look {
  readonly head: string;
  readonly inspection: Inspection;
  readonly shown: Decoded | null;
  readonly found: readonly string[];
}

/** What can be the matter with a file; the rest would be the matter with us. */
const reasons: readonly NotInspectedReason[] = [
  ...(['broken', 'unsupported', 'too-large', 'too-many', 'moving'] as const),
  ...(['locked', 'elsewhere', 'timed-out'] as const),
];

/**
 * What is wrong about a verdict, in words; nothing where it is honest.
 *
 * @param whole of the file that this one was made of
 */
export function lies({ head, inspection, shown, found }: Look, whole: Look): string[] {
  if (inspection.kind === 'not-inspected') {
    return reasons.includes(inspection.reason) ? [] : [`the reason is "${inspection.reason}"`];
  }
  const { width, height, faces, examined } = inspection;
  const said: string[] = [];
  const type = pictureType(head);
  const isShowable = type !== undefined && isDecodable(type);
  const isFaceless = faces.length === 0;
  if (isShowable && !(shown?.width === width && shown.height === height)) {
    said.push(`${width}×${height}, shown as ${shown === null ? 'nothing' : shown.pixels}`);
  }
  if (
    faces.some(
      ({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height,
    )
  ) {
    said.push('a face is outside');
  }
  if (
    isFaceless &&
    examined.pictures === 0 &&
    type !== undefined &&
    !['zip', 'pdf'].includes(type)
  ) {
    said.push('no face, and nothing was looked at');
  }
  if (whole.inspection.kind !== 'inspected') return said;
  const isSame = shown !== null && shown.pixels === whole.shown?.pixels;
  const [withFace] = whole.found.slice(-1);
  const hasAll = isSame || (withFace !== undefined && found.includes(withFace));
  const expected = whole.inspection.faces.length;
  if (expected > 0 && hasAll && isFaceless) said.push('no face, and it is still there');
  if (isShowable && isSame && faces.length !== expected)
    said.push(`${faces.length} faces in the same pixels`);
  return said;
}
