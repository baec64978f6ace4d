import type { PracticeFrame, PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import { LISTED, UNLISTED } from './launch';
import type { Practice } from './practice';

/** The practice site, at another host, as a frame in a page of it. */
export async function addFrame(
  practice: Pick<Practice, 'address'>,
  page: PracticePage,
  host: string,
  style = 'width: 200px; height: 60px',
): Promise<PracticeFrame> {
  await page.evaluate(`(() => {
    const frame = document.createElement('iframe');
    frame.src = '${practice.address(host)}';
    frame.style.cssText = '${style}';
    document.querySelector('main').prepend(frame);
  })()`);
  const frame = await page.frame(host);
  await until('the page in the frame', () => frame.evaluate<boolean>('!!window.practice'));
  return frame;
}

/** The practice site, listed, as a frame over all of a page that is on no list. */
export async function openFramed(
  practice: Practice,
): Promise<{ page: PracticePage; frame: PracticeFrame }> {
  const page = await practice.open(UNLISTED);
  const style = 'position: fixed; inset: 0; width: 100%; height: 100%';
  return { page, frame: await addFrame(practice, page, LISTED, style) };
}

/** Firefox shows its driver no question in a frame, but what is on top there. */
export const isAskedIn = (frame: PracticeFrame): Promise<boolean> =>
  frame.evaluate(
    "!!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('html > div')",
  );
