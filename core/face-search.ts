/**
 * The search for faces in one picture: a coarse view first, and no more where that is certain; else
 * a middle and turned views, a fine one where those show something like a face, and a close second
 * look at every place in question.
 */
import { overlap, suppress, type Face } from './face-boxes';
import type { Size } from './picture-size';
import {
  BESIDE_A_FACE,
  CANDIDATE,
  CERTAIN,
  FACE,
  LEAST,
  likelihood,
  MAYBE,
  WORTH_A_FINE_VIEW,
  type Evidence,
} from './face-likelihood';
import {
  closeView,
  fineViews,
  middleView,
  mirrored,
  toPicture,
  turnedViews,
  wholeView,
  type Turn,
  type View,
} from './view';

/** What looking at one picture gave. Faces are in pixels of the picture, best first. */
export type Finding =
  | { readonly kind: 'faces'; readonly faces: readonly Face[] }
  /** places that look like a face, and not enough so */
  | { readonly kind: 'not-sure'; readonly faces: readonly Face[] }
  | { readonly kind: 'no-face' }
  /** time ran out before the last look */
  | { readonly kind: 'not-finished' };

/** `back` takes canvases of any size, `front` squares of 128 pixels (models/README.md). */
export type NetworkName = 'back' | 'front';

/** One pass of a network over a view. @returns faces in pixels of the canvas; undefined when time is over */
export type Look = (
  network: NetworkName,
  view: View,
  threshold: number,
) => Promise<Face[] | undefined>;

/** The same with time enough. */
export type LookInTime = (...pass: Parameters<Look>) => Promise<Face[]>;

/** What a view shows, and how that view was turned. */
export interface Place {
  readonly face: Face;
  readonly turn: Turn;
}

const MAX_PLACES_IN_QUESTION = 8;
/** Of faces wider than this share of the picture the coarse view finds nearly all. */
const LARGE = 0.06;

/** @param look rejects when the network itself is broken, and so does the search */
export async function searchFaces(picture: Size, look: Look): Promise<Finding> {
  let skipped = 0;
  const lookInTime: LookInTime = async (...pass) => {
    const faces = await look(...pass);
    if (faces === undefined) skipped++;
    return faces ?? [];
  };

  const coarse = await coarsePlaces(picture, lookInTime);
  const certain = coarse.filter(isCertain);
  if (certain.length > 0) {
    // How many there are is still open, where they are small.
    const isCrowd = certain.some(({ face }) => shareOf(face, picture) < LARGE);
    const fine = isCrowd ? await placesIn(fineViews(picture), picture, lookInTime) : [];
    return { kind: 'faces', faces: besideAFace([...coarse, ...fine]) };
  }

  const { inQuestion, others } = await allPlaces(coarse, picture, lookInTime);
  const judged = await Promise.all(
    inQuestion.map(async (place) => {
      // Whatever the looks to come say, it can be no face any more.
      const isDecided = (known: Evidence): boolean => likelihood(known) < MAYBE;
      const evidence = await lookAgain(place, picture, lookInTime, isDecided);
      return { ...place.face, score: likelihood(evidence) };
    }),
  );
  const faces = judged.filter(({ score }) => score >= MAYBE).sort((a, b) => b.score - a.score);
  if (faces.some(({ score }) => score >= FACE)) {
    const rest = others.filter(({ turn }) => turn === 0);
    return { kind: 'faces', faces: [...faces, ...besideAFace(rest)] };
  }
  if (faces.length > 0) return { kind: 'not-sure', faces };
  return { kind: skipped === 0 ? 'no-face' : 'not-finished' };
}

export const coarsePlaces = (picture: Size, look: LookInTime): Promise<Place[]> =>
  placesIn([wholeView(picture, 1)], picture, look);

/** On the coarse view: no other is needed. */
export const isCertain = ({ face }: Place): boolean => face.score >= CERTAIN;

/** The places of every view, best first: those that are worth a second look, and the others. */
export async function allPlaces(
  coarse: readonly Place[],
  picture: Size,
  look: LookInTime,
): Promise<Record<'inQuestion' | 'others', Place[]>> {
  const fineWhereWorthIt = async (): Promise<Place[]> => {
    const middle = middleView(picture);
    const seen = middle === undefined ? [] : await placesIn([middle], picture, look);
    // The middle one only points: its places would alarm more often than those of the fine one.
    const isWorthIt = [...coarse, ...seen].some(({ face }) => face.score >= WORTH_A_FINE_VIEW);
    return middle === undefined || isWorthIt ? placesIn(fineViews(picture), picture, look) : [];
  };
  const other = await Promise.all([
    fineWhereWorthIt(),
    placesIn(turnedViews(picture), picture, look),
  ]);
  const places = distinct([...coarse, ...other.flat()]);
  return {
    inQuestion: places.slice(0, MAX_PLACES_IN_QUESTION),
    others: places.slice(MAX_PLACES_IN_QUESTION),
  };
}

/**
 * A place seen from near and in a mirror: a face is one there too.
 *
 * @param isDecided asked before each look; the rest are not taken once it is
 */
export async function lookAgain(
  { face, turn }: Place,
  picture: Size,
  look: LookInTime,
  isDecided: (known: Evidence) => boolean,
): Promise<Evidence> {
  const near = closeView(face, picture, turn);
  const best = async (network: NetworkName, view: View): Promise<number> => {
    const found = toPicture(await look(network, view, LEAST), view, picture);
    return Math.max(0, ...found.filter(isAt(face)).map(({ score }) => score));
  };
  const looks = {
    front: () => best('front', near),
    mirrored: () => best('front', mirrored(near)),
    back: () => best('back', near),
  };
  let known: Evidence = {
    score: face.score,
    share: shareOf(face, picture),
    isTurned: turn !== 0,
  };
  for (const [name, take] of Object.entries(looks)) {
    if (isDecided(known)) break;
    known = { ...known, [name]: await take() };
  }
  return known;
}

async function placesIn(views: readonly View[], picture: Size, look: LookInTime): Promise<Place[]> {
  const found = await Promise.all(
    views.map(async (view) => {
      const faces = await look('back', view, CANDIDATE);
      return toPicture(faces, view, picture).map((face) => ({ face, turn: view.turn }));
    }),
  );
  return found.flat();
}

const shareOf = ({ width, height }: Face, picture: Size): number =>
  Math.max(width, height) / Math.max(picture.width, picture.height);

const isAt =
  (face: Face) =>
  (other: Face): boolean =>
    overlap(face, other) >= 0.3;

/** Best first, each place once; a face that was found at two turns is two places. */
function distinct(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.face.score - a.face.score)) {
    const { face, turn } = place;
    if (kept.every((better) => better.turn !== turn || overlap(better.face, face) <= 0.3)) {
      kept.push(place);
    }
  }
  return kept;
}

/** The faces among places of a picture that has one for certain. */
const besideAFace = (places: readonly Place[]): Face[] =>
  suppress(places.map(({ face }) => face)).filter(({ score }) => score >= BESIDE_A_FACE);
