/**
 * The search for faces in one picture: a coarse view first, and no more where that is certain; else
 * finer and turned views, and a close second look at every place in question.
 */
import { overlap, suppress, type Face } from './face-boxes';
import {
  BESIDE_A_FACE,
  CANDIDATE,
  CERTAIN,
  FACE,
  LEAST,
  likelihood,
  MAYBE,
  type Evidence,
} from './face-likelihood';
import {
  closeView,
  CLOSE_SIDE,
  CLOSE_TIMES,
  fineViews,
  toPicture,
  wholeView,
  type Size,
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

/** One pass of a network over a view. @returns faces in pixels of the canvas */
export type Look = (network: NetworkName, view: View, threshold: number) => Promise<Face[]>;

interface Candidate {
  readonly face: Face;
  readonly turn: Turn;
}

const MAX_CANDIDATES = 6;
/** Faces that are wider than this share of the picture are all found by the coarse view. */
const LARGE = 0.1;
const quarterTurns = [1, 2, 3] as const;

/**
 * @param look rejects when the network itself is broken, and so does the search
 * @param isOver asked before each pass: once true, what has not been looked at stays so
 */
export async function searchFaces(
  picture: Size,
  look: Look,
  isOver: () => boolean,
): Promise<Finding> {
  let skipped = 0;
  const lookInTime: Look = async (...pass) => {
    if (!isOver()) return look(...pass);
    skipped++;
    return [];
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

  const other = await candidatesIn([
    ...fineViews(picture),
    ...quarterTurns.map((turn) => wholeView(picture, 1, turn)),
  ]);
  const candidates = distinct([...coarse, ...other]);
  const questions = candidates.slice(0, MAX_CANDIDATES);
  const judged = await Promise.all(
    questions.map(async ({ face, turn }) => {
      const evidence = { score: face.score, share: shareOf(face) };
      const view = closeView(face, turn);
      return { ...face, score: await secondLook(evidence, view, lookInTime) };
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

/** How likely it is a face, now that both networks have seen it from near. */
async function secondLook(evidence: Evidence, view: View, look: Look): Promise<number> {
  const closeScore = async (network: NetworkName): Promise<number> => {
    const faces = await look(network, view, LEAST);
    return Math.max(0, ...faces.filter(isInMiddle).map(({ score }) => score));
  };
  const front = await closeScore('front');
  const atBest = likelihood({ ...evidence, front });
  // Whatever the other one says, it can be no face any more.
  if (atBest < MAYBE) return atBest;
  return likelihood({ ...evidence, front, back: await closeScore('back') });
}

const side = CLOSE_SIDE / CLOSE_TIMES;
const middle = {
  x: (CLOSE_SIDE - side) / 2,
  y: (CLOSE_SIDE - side) / 2,
  width: side,
  height: side,
  score: 1,
};
const isInMiddle = (face: Face): boolean => overlap(face, middle) >= 0.3;

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
