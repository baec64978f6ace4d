import type { Inspection } from './inspection';

/** One picture of an upload, for the decision. */
export interface Inspected {
  /** its place among the upload's files; what has no file (an address, the camera) has none */
  readonly index?: number | undefined;
  readonly inspection: Inspection;
  /** the person has answered for this picture before, in this tab */
  readonly answered: boolean;
}

/** What happens to a held upload once everything in it that is a picture has been inspected. */
export type Verdict =
  | { readonly kind: 'release' }
  | {
      readonly kind: 'ask';
      /** what to leave out for the rest to go; undefined where it goes together or not at all */
      readonly leaveOut: readonly number[] | undefined;
      /** where faces have to be hidden for all to go; undefined where no other file can go in the place of one */
      readonly cover: readonly number[] | undefined;
    };

/**
 * A face, or a picture that nobody could look at: the person is asked, once. What may be a face is
 * asked about as one: a wrong question costs seconds.
 */
export const needsAnswer = ({ inspection, answered }: Inspected): boolean =>
  !answered && (inspection.kind !== 'inspected' || inspection.faces.length > 0);

/** The product's rule in one place. One picture that needs an answer holds the whole upload. */
export function decide(
  pictures: readonly Inspected[],
  upload: {
    readonly fileCount: number;
    readonly divisible: boolean;
    readonly replaceable?: boolean;
  },
): Verdict {
  const asked = pictures.filter(needsAnswer);
  if (asked.length === 0) return { kind: 'release' };
  const places = asked.flatMap(({ index }) => index ?? []);
  const areFiles = places.length === asked.length;
  const canDivide = upload.divisible && areFiles && places.length < upload.fileCount;
  return {
    kind: 'ask',
    leaveOut: canDivide ? places : undefined,
    cover: upload.replaceable === true && areFiles ? places : undefined,
  };
}
