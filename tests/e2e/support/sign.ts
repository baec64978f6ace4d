import { expect } from 'vitest';
import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';

/** Where our sign is: a page sees its host and nothing inside. Its button is at the end. */
const SIGN = `(() => {
  let found;
  for (let y = 4; y < innerHeight; y += 8) for (let x = 4; x < innerWidth; x += 8) {
    if (document.elementFromPoint(x, y)?.matches('html > div')) found = { x, y };
  }
  return found;
})()`;

export const sign = (page: PracticePage): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(SIGN);

export const signShown = (page: PracticePage): Promise<{ x: number; y: number }> =>
  until('the sign', () => sign(page));

/** Firefox tells its driver nothing of what is in a closed shadow root. */
export async function expectWords(page: PracticePage, words: string): Promise<void> {
  const said = await page.notices();
  if (said !== undefined) expect(said).toContain(words);
}

/** Its button is at its end. */
export async function cancelBySign(page: PracticePage): Promise<void> {
  const { x, y } = await signShown(page);
  await page.clickAt(x - 30, y - 16);
}
