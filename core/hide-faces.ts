/** Hiding faces: which pictures it can be done in, and what is covered. */
import { needsAnswer } from './decide';
import type { Box } from './face-boxes';
import type { Inspection } from './inspection';
import { isTooLarge, type Size } from './picture-size';
import type { PictureType } from './picture-type';
import type { HeldPicture, Question } from './protocol-interstitial';

/**
 * One solid colour: what is blurred or made of large pixels can be guessed back. A blue, which lies across
 * the colour wheel from every skin.
 */
export const FILL = { red: 47, green: 79, blue: 208 } as const;

/**
 * A box goes from the brows to the chin and from temple to temple. A half of it more on every side has
 * the hair line (two fifths above the brows), ears and chin in, and since a face may lie on its side,
 * every side gets the same.
 */
const MARGIN = 0.5;
/**
 * And this part of the picture's long side: a picture is searched at about 768 pixels, where a box is two or
 * three pixels off, which is much of a small face and nothing of a large one.
 */
const MARGIN_OF_PICTURE = 1 / 300;

/** Whole pixels within the picture. */
export function coverOf(face: Box, picture: Size): Box {
  const margin =
    MARGIN * Math.max(face.width, face.height) +
    MARGIN_OF_PICTURE * Math.max(picture.width, picture.height);
  const within = (at: number, most: number): number => Math.min(Math.max(at, 0), most);
  const x = within(Math.floor(face.x - margin), picture.width);
  const y = within(Math.floor(face.y - margin), picture.height);
  return {
    ...{ x, y },
    width: within(Math.ceil(face.x + face.width + margin), picture.width) - x,
    height: within(Math.ceil(face.y + face.height + margin), picture.height) - y,
  };
}

/** What browsers can write. A picture goes as what it came as, so others cannot go. */
const written: Partial<Record<PictureType, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};
export const writtenAs = (type: PictureType | undefined): string | undefined =>
  type && written[type];

/** Of a canvas in Firefox; Chromium's may be longer. Both draw all the pixels that are looked at. */
const MAX_SIDE = 32_767;
export const canBeDrawn = ({ width, height }: Size): boolean =>
  Math.max(width, height) <= MAX_SIDE && !isTooLarge({ width, height }, 'browser');

/** More than these take too long to look through, for the browser and for a person. */
export const MAX_COVERED = 20;

/** A held picture whose faces have places in the file itself. */
export interface Coverable extends HeldPicture {
  readonly index: number;
  readonly file: File;
  readonly inspection: Exclude<Inspection, { kind: 'not-inspected' }>;
}

/** As far as it can be told without the file's bytes. A preview says that a browser does not show the file itself. */
const isCoverable = (picture: HeldPicture): picture is Coverable => {
  const { index, file, inspection } = picture;
  return (
    index !== undefined &&
    file !== undefined &&
    inspection.kind !== 'not-inspected' &&
    inspection.preview === undefined &&
    canBeDrawn(inspection)
  );
};

/** The pictures whose faces have to be hidden for the upload to go; undefined where one of them cannot be. */
export function toCover({ canReplace, pictures }: Question): Coverable[] | undefined {
  const asked = pictures.filter(needsAnswer);
  const some = asked.filter(isCoverable);
  const isWay = canReplace === true && some.length === asked.length && some.length <= MAX_COVERED;
  return isWay ? some : undefined;
}
