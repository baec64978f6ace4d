import { isUnseen, markOf, UNSEEN_MARK } from '../../core/asked-level';
import { withDeadline } from '../../core/deadline';
import { needsAnswer } from '../../core/decide';
import type { AskedLevel } from '../../core/level';
import { marks as marksShape } from '../../core/protocol-extension';
import { parsed } from '../../core/shape';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { sendMessage } from '../../platform/extension-messaging';

const RECALL_DEADLINE_MS = 1_000;
/** From then on the background is asked, which forgets after ten minutes. */
const IN_LINE_MS = 60_000;

/** When, in ms of this page's own clock. */
const answeredAt = new Map<string, number>();

/**
 * All that is asked about has been answered for meanwhile: two questions of the same picture wait in line.
 *
 * @param joined when the question came into the line; of answers before that the background knows whether they count
 */
export const isAnswered = (pictures: readonly HeldPicture[], joined: number): boolean =>
  pictures
    .filter(needsAnswer)
    .every((picture) => (answeredAt.get(markOf(picture) ?? '') ?? -Infinity) >= joined);

const marksOf = (pictures: readonly HeldPicture[]): string[] =>
  pictures.filter(needsAnswer).flatMap((picture) => markOf(picture) ?? []);

/** Marks the pictures that the person has answered for in this tab a short while ago. */
export async function recallAnswers(pictures: HeldPicture[]): Promise<HeldPicture[]> {
  const marks = marksOf(pictures);
  if (pictures.some(isUnseen)) marks.push(UNSEEN_MARK);
  if (marks.length === 0) return pictures;
  try {
    const answer = sendMessage('recallAnswers', { marks });
    const known = new Set(
      parsed(marksShape, await withDeadline(answer, RECALL_DEADLINE_MS, 'The background')),
    );
    return pictures.map((picture) => ({
      ...picture,
      answered: known.has(markOf(picture) ?? '') || (isUnseen(picture) && known.has(UNSEEN_MARK)),
    }));
  } catch {
    // Being asked twice is the smaller harm.
    return pictures;
  }
}

export function rememberAnswers(pictures: readonly HeldPicture[], level: AskedLevel): void {
  const marks = marksOf(pictures);
  if (marks.length === 0) return;
  for (const mark of marks) answeredAt.set(mark, performance.now());
  setTimeout(() => {
    for (const mark of marks) answeredAt.delete(mark);
  }, IN_LINE_MS);
  sendMessage('rememberAnswers', { marks, level }).catch(() => undefined);
}
