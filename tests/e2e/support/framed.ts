import type { PracticeFrame, PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import { LISTED, UNLISTED } from './launch';
import type { Practice } from './practice';

/** The practice site, listed, as a frame over all of a page that is on no list. */
export async function openFramed(
  practice: Practice,
): Promise<{ page: PracticePage; frame: PracticeFrame }> {
  const page = await practice.open(UNLISTED);
  await page.evaluate(`(() => {
    const frame = document.createElement('iframe');
    frame.src = '${practice.address(LISTED)}';
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
    document.body.append(frame);
  })()`);
  const frame = await page.frame(LISTED);
  await until('the page in the frame', () => frame.evaluate<boolean>('!!window.practice'));
  return { page, frame };
}
