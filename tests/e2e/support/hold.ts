import type { PracticePage } from '../../harness/driver';
import { picture } from '../../harness/pictures';

/** Drops four friends on the page, and gives their path once the question is on screen. */
export async function hold(page: PracticePage): Promise<string> {
  const friends = await picture('friends.jpg');
  await page.drop('#zone', [friends]);
  await page.interstitial.opened();
  return friends;
}
