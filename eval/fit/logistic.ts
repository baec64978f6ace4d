/** Ridge logistic regression, by Newton's method. */

export interface Row {
  readonly features: readonly number[];
  readonly isFace: boolean;
  /** how much it counts */
  readonly weight: number;
}

const MOST_STEPS = 40;
const SMALLEST_STEP = 1e-8;
/** The constant is free; this little keeps rows of one kind alone from driving it without end. */
const PENALTY_OF_CONSTANT = 1e-3;

/**
 * @param penalty half of it times the sum of the squares is what large weights cost
 * @returns a weight for each feature, then the constant
 */
export function fitLogistic(rows: readonly Row[], penalty: number): number[] {
  const count = rows[0]?.features.length ?? 0;
  const penalties = [...Array<number>(count).fill(penalty), PENALTY_OF_CONSTANT];
  let fitted = penalties.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = fitted.map((value, at) => value * (penalties[at] ?? 0));
    const curvature = penalties.map((own, at) => penalties.map((_, to) => (at === to ? own : 0)));
    for (const { features, isFace, weight } of rows) {
      const inputs = [...features, 1];
      const chance = 1 / (1 + Math.exp(-product(inputs, fitted)));
      const slope = weight * (chance - (isFace ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      for (const [at, input] of inputs.entries()) {
        gradient[at] = (gradient[at] ?? 0) + slope * input;
        const line = curvature[at] ?? [];
        for (const [to, other] of inputs.entries()) {
          line[to] = (line[to] ?? 0) + bend * input * other;
        }
      }
    }
    const change = solved(curvature, gradient);
    fitted = fitted.map((value, at) => value - (change[at] ?? 0));
    if (change.every((value) => Math.abs(value) < SMALLEST_STEP)) break;
  }
  return fitted;
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Gaussian elimination, without a search for pivots: the matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, line] of lines.entries()) {
    for (const below of lines.slice(at + 1)) {
      const times = (below[at] ?? 0) / (line[at] ?? 1);
      for (let to = at; to < line.length; to++)
        below[to] = (below[to] ?? 0) - times * (line[to] ?? 0);
    }
  }
  const result = right.map(() => 0);
  for (const [at, line] of [...lines.entries()].reverse()) {
    const known = product(line.slice(0, right.length), result);
    result[at] = ((line[right.length] ?? 0) - known) / (line[at] ?? 1);
  }
  return result;
}
