/**
 * How much Ask First asks for, set by family or school: `remind` is a short card, `warn` the whole
 * question, `hold` lets no real person's face go on.
 */
export const levels = ['remind', 'warn', 'hold'] as const;

export type Level = (typeof levels)[number];

/** What one question is asked at, from the weakest on: `hold-unseen` is for pictures that nobody could look at, and nothing goes on. */
export const askedLevels = [...levels, 'hold-unseen'] as const;

export type AskedLevel = (typeof askedLevels)[number];
