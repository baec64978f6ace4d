const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** @param share from 0 to 1; the smallest value that is at least as large as this share of all */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** By least squares: how much `y` grows for each `x`. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (of: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let above = 0;
  let below = 0;
  for (const [x, y] of points) {
    above += (x - meanX) * (y - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}

/** How often somebody who knows both tells one value of each apart by which is larger: a half is a guess, one is always. */
export function toldApart(some: readonly number[], others: readonly number[]): number {
  let larger = 0;
  for (const one of some) for (const other of others) larger += (Math.sign(one - other) + 1) / 2;
  const share = larger / (some.length * others.length);
  return Math.max(share, 1 - share);
}
