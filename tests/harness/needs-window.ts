import { TestRunner } from 'vitest';

/** Firefox without a window has no drags, no screen and no clipboard for pictures: what needs them is skipped by name. */
export function needsWindow(headless: boolean, what: string): void {
  if (!headless) return;
  const why = `Firefox without a window has no ${what}`;
  TestRunner.getCurrentTest()?.context.skip(why);
  throw new Error(why);
}
