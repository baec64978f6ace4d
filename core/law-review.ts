import { daysBetween } from './day';
import type { LawFile } from './law';

interface Reviewed {
  readonly reviewBy: string;
}

/** What has to be reviewed: a file, or a claim with days of its own. */
export interface DueReview {
  readonly id: string;
  readonly reviewBy: string;
  readonly past: boolean;
}

/** Days are written 2026-11-22; the day of the review itself is not past it. */
export const isPastReview = ({ reviewBy }: Reviewed, today: string): boolean => today > reviewBy;

export const isDueWithin = ({ reviewBy }: Reviewed, today: string, days: number): boolean =>
  daysBetween(today, reviewBy) <= days;

/** Everything that is past its review or will be within so many days, the earliest first. */
export function dueReviews(files: readonly LawFile[], today: string, days: number): DueReview[] {
  return files
    .flatMap(({ jurisdiction, reviewBy, claims }) => [
      { id: jurisdiction, reviewBy },
      ...claims.flatMap((claim) =>
        claim.reviewBy === undefined
          ? []
          : [{ id: `${jurisdiction} ${claim.id}`, reviewBy: claim.reviewBy }],
      ),
    ])
    .filter((reviewed) => isDueWithin(reviewed, today, days))
    .map((reviewed) => ({ ...reviewed, past: isPastReview(reviewed, today) }))
    .sort((one, other) => one.reviewBy.localeCompare(other.reviewBy));
}
