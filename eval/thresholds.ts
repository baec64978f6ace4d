/** What tests/e2e/eval.test.ts asks of the evaluation photos; whoever changes the detector sets them anew. */
export const thresholds = {
  /** at least */
  imageRecall: 0.8,
  groupRecall: 0.7,
  /** at most */
  falsePositiveRate: { objects: 0.03, animals: 0.06, screenshots: 0.03 },
} as const;
