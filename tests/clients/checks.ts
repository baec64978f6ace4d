/** What is looked at for an action: a column of docs/coverage.md for each browser. */
export const checks = ['held', 'identical after release', 'clean after refusal'] as const;

export type Check = (typeof checks)[number];
