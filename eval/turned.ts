import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PracticePage } from '../tests/harness/driver';
import { inspect } from './inspect';
import { isAsked, verdictOf, type Labelled } from './outcome';
import type { Asked } from './rates';

const angles = [90, 180, 270] as const;

/** Recall of the positives, each turned clockwise by these degrees. What could not be inspected is in no rate. */
export async function turned(
  tab: PracticePage,
  outcomes: readonly Labelled[],
): Promise<Record<string, Asked>> {
  const positives = outcomes.filter(({ picture }) => picture.label.group === 'positive');
  const recall: Record<string, Asked> = {};
  for (const angle of angles) {
    let [count, of, notSure] = [0, 0, 0];
    for (const { picture } of positives) {
      const outcome = await inspect(tab, await turn(await readFile(picture.path), angle));
      const verdict = verdictOf(outcome);
      if (verdict === 'not-inspected') continue;
      of++;
      if (isAsked(outcome)) count++;
      if (verdict === 'not-sure') notSure++;
    }
    recall[angle] = { count, of, notSure };
  }
  return recall;
}

const turn = (bytes: Buffer, angle: number): Promise<Buffer> =>
  sharp(bytes).autoOrient().rotate(angle).jpeg({ quality: 92 }).toBuffer();
