import type { Jurisdiction } from './jurisdiction';
import { isShown, lawKinds, type Claim, type HelpLine, type HelpPage, type LawFile } from './law';

/** The law of a jurisdiction: its file, then those that it extends, and the general one. */
export interface Law {
  readonly files: readonly LawFile[];
  readonly general: LawFile;
}

/** A claim with the days of its review, its own or its file's. */
export type DatedClaim = Claim & {
  readonly reviewed: string;
  readonly reviewBy: string;
};

/** One rotation of the first screen. */
export interface FactSet {
  readonly law: DatedClaim | undefined;
  readonly outcome: DatedClaim | undefined;
  readonly harm: DatedClaim | undefined;
}

/** With fewer claims of law than this, a jurisdiction shows the general frame too. */
const ENOUGH_LAW = 3;
/** As many lines of outcome and of harm take turns. */
const ENOUGH_LINES = 5;

const aboutLaw: ReadonlySet<Claim['kind']> = new Set(lawKinds);

const shownIn = (file: LawFile): DatedClaim[] =>
  file.claims.filter(isShown).map((claim) => ({
    ...claim,
    reviewed: claim.reviewed ?? file.reviewed,
    reviewBy: claim.reviewBy ?? file.reviewBy,
  }));

/** No example is from where it is shown. */
function withoutExamplesOf(files: readonly LawFile[]): (claim: DatedClaim) => boolean {
  const here: ReadonlySet<Jurisdiction | undefined> = new Set(
    files.map(({ jurisdiction }) => jurisdiction),
  );
  return ({ exampleOf }) => exampleOf === undefined || !here.has(exampleOf);
}

const ownClaims = ({ files }: Law): DatedClaim[] =>
  files.flatMap(shownIn).filter(withoutExamplesOf(files));

/** What the general file adds, unless it is the only one. */
const generalClaims = ({ files, general }: Law): DatedClaim[] =>
  files.some(({ jurisdiction }) => jurisdiction === general.jurisdiction)
    ? []
    : shownIn(general).filter(withoutExamplesOf(files));

/** Every claim that may be shown, those of the jurisdiction first. */
export function shownClaims(law: Law): readonly DatedClaim[] {
  const own = ownClaims(law);
  return own.filter(({ kind }) => aboutLaw.has(kind)).length < ENOUGH_LAW
    ? [...own, ...generalClaims(law)]
    : own;
}

/**
 * The nth three lines of the first screen; n counts from 0. Each list takes its turns by itself. The
 * line of law is the jurisdiction's wherever it has one; general lines fill up the others.
 */
export function factSet(law: Law, n: number): FactSet {
  const own = ownClaims(law);
  const general = generalClaims(law);
  const lines = (kind: Claim['firstScreen'], enough: number): readonly DatedClaim[] => {
    const ownLines = own.filter(({ firstScreen }) => firstScreen === kind);
    const more = general.filter(({ firstScreen }) => firstScreen === kind);
    return ownLines.length >= enough
      ? ownLines
      : [...ownLines, ...more.slice(0, ENOUGH_LINES - ownLines.length)];
  };
  const turn = (list: readonly DatedClaim[]): DatedClaim | undefined => list[n % list.length];
  return {
    law: turn(lines('law', 1)),
    outcome: turn(lines('outcome', ENOUGH_LINES)),
    harm: turn(lines('harm', ENOUGH_LINES)),
  };
}

/** Verified help lines, each contact once, those of the jurisdiction first, for one of the help pages or for all. */
export function shownHelp({ files, general }: Law, page?: HelpPage): readonly HelpLine[] {
  const lines = new Map<string, HelpLine>();
  for (const line of [...files, general].flatMap(({ help }) => help)) {
    if (line.status !== 'verified' || lines.has(line.contact)) continue;
    if (page === undefined || line.pages.includes(page)) lines.set(line.contact, line);
  }
  return [...lines.values()];
}
