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

interface Candidate {
  readonly face: Face;
  readonly turn: Turn;
}

const MAX_CANDIDATES = 8;
/** Of faces wider than this share of the picture the coarse view finds nearly all. */
const LARGE = 0.06;

/** @param look rejects when the network itself is broken, and so does the search */
export async function searchFaces(picture: Size, look: Look): Promise<Finding> {
  let skipped = 0;
  const lookInTime = async (...pass: Parameters<Look>): Promise<Face[]> => {
    const faces = await look(...pass);
    if (faces === undefined) skipped++;
    return faces ?? [];
  };
  const candidatesIn = async (views: readonly View[]): Promise<Candidate[]> => {
    const found = await Promise.all(
      views.map(async (view) => {
        const faces = await lookInTime('back', view, CANDIDATE);
        return toPicture(faces, view, picture).map((face) => ({ face, turn: view.turn }));
      }),
    );
    return found.flat();
  };
  const shareOf = ({ width, height }: Face): number =>
    Math.max(width, height) / Math.max(picture.width, picture.height);

  const coarse = await candidatesIn([wholeView(picture, 1)]);
  const certain = coarse.filter(({ face }) => face.score >= CERTAIN);
  if (certain.length > 0) {
    // How many there are is still open, where they are small.
    const isCrowd = certain.some(({ face }) => shareOf(face) < LARGE);
    const fine = isCrowd ? await candidatesIn(fineViews(picture)) : [];
    return { kind: 'faces', faces: besideAFace([...coarse, ...fine]) };
  }

  const fineWhereWorthIt = async (): Promise<Candidate[]> => {
    const middle = middleView(picture);
    const seen = middle === undefined ? [] : await candidatesIn([middle]);
    // The middle one only points: its places would alarm more often than those of the fine one.
    const isWorthIt = [...coarse, ...seen].some(({ face }) => face.score >= WORTH_A_FINE_VIEW);
    return middle === undefined || isWorthIt ? candidatesIn(fineViews(picture)) : [];
  };
  const other = await Promise.all([fineWhereWorthIt(), candidatesIn(turnedViews(picture))]);
  const candidates = distinct([...coarse, ...other.flat()]);
  const questions = candidates.slice(0, MAX_CANDIDATES);
  const judged = await Promise.all(
    questions.map(async ({ face, turn }) => {
      const evidence = { score: face.score, share: shareOf(face), isTurned: turn !== 0 };
      const near = closeView(face, picture, turn);
      const score = await secondLook(evidence, near, async (network, view) => {
        const found = toPicture(await lookInTime(network, view, LEAST), view, picture);
        return Math.max(0, ...found.filter(isAt(face)).map(({ score }) => score));
      });
      return { ...face, score };
    }),
  );
  const faces = judged.filter(({ score }) => score >= MAYBE).sort((a, b) => b.score - a.score);
  if (faces.some(({ score }) => score >= FACE)) {
    const rest = candidates.slice(MAX_CANDIDATES).filter(({ turn }) => turn === 0);
    return { kind: 'faces', faces: [...faces, ...besideAFace(rest)] };
  }
  if (faces.length > 0) return { kind: 'not-sure', faces };
  return { kind: skipped === 0 ? 'no-face' : 'not-finished' };
}

/** How likely a place is a face, once it has been seen from near and in a mirror: a face is one there too. */
async function secondLook(
  evidence: Evidence,
  near: View,
  look: (network: NetworkName, view: View) => Promise<number>,
): Promise<number> {
  const looks = {
    front: () => look('front', near),
    mirrored: () => look('front', mirrored(near)),
    back: () => look('back', near),
  };
  let known = evidence;
  for (const [name, take] of Object.entries(looks)) {
    // Whatever the looks to come say, it can be no face any more.
    if (likelihood(known) < MAYBE) break;
    known = { ...known, [name]: await take() };
  }
  return likelihood(known);
}

const isAt =
  (face: Face) =>
  (other: Face): boolean =>
    overlap(face, other) >= 0.3;

/** Best first, each place once; a face that was found at two turns is two candidates. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.face.score - a.face.score)) {
    const { face, turn } = candidate;
    if (kept.every((better) => better.turn !== turn || overlap(better.face, face) <= 0.3)) {
      kept.push(candidate);
    }
  }
  return kept;
}

/** The faces among candidates of a picture that has one for certain. */
const besideAFace = (candidates: readonly Candidate[]): Face[] =>
  suppress(candidates.map(({ face }) => face)).filter(({ score }) => score >= BESIDE_A_FACE);
