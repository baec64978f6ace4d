/** A moment to look at, and the moment of the last frame before it that is stored whole; seconds. */
export interface Moment {
  readonly at: number;
  readonly key: number;
}

/** Moments from a little after the start to a little before the end, in seconds. */
export const spread = (start: number, end: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, index) => start + (end - start) * (0.02 + (0.96 * index) / Math.max(1, count - 1)),
  );

/**
 * Which frames to decode, in the order of their cost. Frames stored whole come first, and stand for
 * the moments soon after them; the others need every frame since then.
 */
export function framesFor(moments: readonly Moment[]): number[] {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const soon = (2 * (last.at - first.at)) / moments.length;
  const isSoon = ({ at, key }: Moment): boolean => at - key <= soon;
  const keys = new Set(moments.map(({ key }) => key));
  const between = moments.filter((moment) => !isSoon(moment)).map(({ at }) => at);
  return [...keys, ...between];
}
